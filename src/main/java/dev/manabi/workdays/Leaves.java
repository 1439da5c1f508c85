package dev.manabi.workdays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Who is on leave, as coordinators' lists say.
 */
@Component
public class Leaves {

	private final LeaveRows rows;

	private final Roster roster;

	Leaves(LeaveRows rows, Roster roster) {
		this.rows = rows;
		this.roster = roster;
	}

	/** Whether that person is on leave that day. */
	public boolean isAway(PersonId person, LocalDate day) {
		return awayUntil(person, day).isPresent();
	}

	/**
	 * The last day of the leave that the person is on that day, together with what
	 * follows it at once; empty if they are not on leave.
	 */
	public Optional<LocalDate> awayUntil(PersonId person, LocalDate day) {
		Optional<LocalDate> until = Optional.empty();
		List<Leave> leaves = of(person);
		Optional<LocalDate> further = last(leaves, day);
		while (further.isPresent()) {
			until = further;
			further = last(leaves, further.get().plusDays(1));
		}
		return until;
	}

	/** Tells of many people whether they are on leave that day, asking once. */
	public Predicate<Person> away(LocalDate day) {
		Set<PersonId> away = this.rows.on(day).stream().map(Leave::person).collect(Collectors.toUnmodifiableSet());
		return (person) -> !away.isEmpty()
				&& (away.contains(person.id()) || away.contains(PersonId.ofUserName(person.userName())));
	}

	/** All that is noted of the person. */
	List<Leave> of(PersonId person) {
		return this.rows.of(ids(person));
	}

	/** A list may have come before the person's own id was known. */
	private Set<PersonId> ids(PersonId person) {
		return Stream
			.concat(Stream.of(person),
					this.roster.find(person).map((found) -> PersonId.ofUserName(found.userName())).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<LocalDate> last(List<Leave> leaves, LocalDate day) {
		return leaves.stream()
			.map(Leave::days)
			.filter((days) -> days.contains(day))
			.map(Period::last)
			.max(LocalDate::compareTo);
	}

}
