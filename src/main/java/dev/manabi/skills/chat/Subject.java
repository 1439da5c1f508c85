package dev.manabi.skills.chat;

import java.util.Optional;

import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleReport;

/**
 * Whose roles are to be set.
 *
 * @param person who
 * @param report the report that it is the answer to
 */
record Subject(PersonId person, Optional<RoleReport> report) {

	static Subject of(RoleReport report) {
		return new Subject(report.person(), Optional.of(report));
	}

	/** The same with a report that has come since. */
	Subject with(RoleReport later) {
		return new Subject(this.person, Optional.of(later));
	}

	/** Whether somebody has settled the report already. */
	boolean settled() {
		return this.report.filter((it) -> !it.open()).isPresent();
	}

}
