package dev.manabi.skills.chat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.conversation.Ask;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleReports;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Reads from a pressed button whose roles are meant; a button may be forged.
 */
@Component
class Subjects {

	private final RoleReports reports;

	private final Roster roster;

	private final SkillMaps skillMaps;

	Subjects(RoleReports reports, Roster roster, SkillMaps skillMaps) {
		this.reports = reports;
		this.roster = roster;
		this.skillMaps = skillMaps;
	}

	/**
	 * Whom the slots {@code report} or {@code person} name, empty unless they are of one
	 * and the same person, who reported or is staff.
	 */
	Optional<Subject> of(Ask ask) {
		Optional<PersonId> person = id(ask.slots(), "person").map(PersonId::new);
		if (!ask.slots().getOrDefault("report", "").isEmpty()) {
			return id(ask.slots(), "report").flatMap(this.reports::find)
				.map(Subject::of)
				.filter((subject) -> person.isEmpty() || person.get().equals(subject.person()));
		}
		return person.filter((id) -> staff(id).isPresent()).map((id) -> new Subject(id, Optional.empty()));
	}

	/** The member of staff of that id. */
	Optional<Person> staff(PersonId id) {
		return this.roster.find(id).filter(this.skillMaps.current()::isStaff);
	}

	private static Optional<String> id(Map<String, String> slots, String name) {
		try {
			return Optional.of(UUID.fromString(slots.getOrDefault(name, "")).toString());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
