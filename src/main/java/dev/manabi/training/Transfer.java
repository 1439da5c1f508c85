package dev.manabi.training;

import java.time.Instant;
import java.util.Set;

import dev.manabi.skills.SkillId;

/**
 * What a change of posts or groups changed for somebody.
 *
 * @param id of this change
 * @param before the skills that were required until then
 * @param after the skills that are required from then on
 * @param at when it was noticed
 */
public record Transfer(String id, Set<SkillId> before, Set<SkillId> after, Instant at) {

	public Transfer {
		before = Set.copyOf(before);
		after = Set.copyOf(after);
	}

	/** The two as one, of which this one came first. */
	public Transfer then(Transfer later) {
		return new Transfer(later.id, this.before, later.after, later.at);
	}

	/** Whether it has changed nothing after all. */
	public boolean isEmpty() {
		return this.before.equals(this.after);
	}

}
