package dev.manabi.skills;

import java.util.List;

/**
 * A role that somebody has, and why.
 *
 * @param role the role
 * @param reasons everything that leads to it, at least one, each once, the main post's
 * first
 */
public record Assignment(Role role, List<Reason> reasons) {

	public Assignment {
		reasons = reasons.stream().distinct().toList();
		if (reasons.isEmpty()) {
			throw new IllegalArgumentException("A role has a reason: " + role.id());
		}
	}

	/** The first of the reasons, for where one is enough. */
	public Reason reason() {
		return this.reasons.getFirst();
	}

}
