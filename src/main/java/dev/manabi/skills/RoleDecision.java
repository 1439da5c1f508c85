package dev.manabi.skills;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * What a coordinator decided about somebody's roles.
 *
 * @param id which decision
 * @param person whose roles
 * @param content what was decided
 * @param by the coordinator
 * @param at when
 */
public record RoleDecision(String id, PersonId person, Content content, PersonId by, Instant at) {

	/** The roles that it sets, empty if it sets none. */
	public Optional<Correction> correction() {
		return (this.content instanceof Correction correction) ? Optional.of(correction) : Optional.empty();
	}

	/** What may be decided. */
	public sealed interface Content {

	}

	/**
	 * These roles, whatever the rules say.
	 *
	 * @param roles at least one
	 * @param until the last day of it
	 */
	public record Correction(List<RoleId> roles, LocalDate until) implements Content {

		public Correction {
			roles = List.copyOf(roles);
			if (roles.isEmpty()) {
				throw new IllegalArgumentException("A correction names a role");
			}
		}

	}

	/** Everything stays as it is. */
	public record Kept() implements Content {
	}

	/** What was set is taken back, so that the rules hold again. */
	public record Withdrawn() implements Content {
	}

}
