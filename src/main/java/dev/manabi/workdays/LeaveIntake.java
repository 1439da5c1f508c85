package dev.manabi.workdays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.StaffIndex;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list of leaves. What tells them apart is the person and the days. What ended
 * long ago changes nothing.
 */
final class LeaveIntake implements Intake<Said<Leave>> {

	private final StaffIndex staff;

	private final LeaveRows leaves;

	private final AuditLog audit;

	private final Sender sender;

	private final LocalDate oldest;

	private final Map<Leave, Entry<Said<Leave>>> here = new HashMap<>();

	/** The ids that stood for people before their own was known. */
	private final Map<PersonId, PersonId> standIns = new HashMap<>();

	LeaveIntake(StaffIndex staff, LeaveRows leaves, AuditLog audit, Sender sender, LocalDate oldest) {
		this.staff = staff;
		this.leaves = leaves;
		this.audit = audit;
		this.sender = sender;
		this.oldest = oldest;
	}

	@Override
	public Optional<Said<Leave>> read(Row row) {
		Optional<StaffIndex.Listed> person = this.staff.find(row);
		Optional<Period> days = Period.in(row, Leave.MOST_DAYS);
		boolean takenBack = Period.isTakenBack(row);
		if (person.isEmpty() || days.isEmpty() || row.isRefused()) {
			return Optional.empty();
		}
		this.standIns.put(person.get().id(), PersonId.ofUserName(person.get().userName()));
		return Optional.of(new Said<>(new Leave(person.get().id(), days.get()), takenBack));
	}

	@Override
	public List<Outcome> compare(List<Entry<Said<Leave>>> entries) {
		Set<PersonId> people = entries.stream()
			.map((entry) -> entry.content().content().person())
			.flatMap((person) -> Stream.of(person, standIn(person)))
			.collect(Collectors.toSet());
		Set<Leave> before = people.isEmpty() ? Set.of() : new HashSet<>(this.leaves.of(people));
		return entries.stream().map((entry) -> compare(entry, before)).toList();
	}

	private Outcome compare(Entry<Said<Leave>> entry, Set<Leave> before) {
		Leave leave = entry.content().content();
		@Nullable Entry<Said<Leave>> first = this.here.putIfAbsent(leave, entry);
		if (first != null && first.content().takenBack() != entry.content().takenBack()) {
			entry.row().refuse("leave-twice", leave.days(), first.row().number());
		}
		if (first != null || leave.days().last().isBefore(this.oldest)) {
			return Outcome.UNCHANGED;
		}
		boolean known = before.contains(leave) || before.contains(standIn(leave));
		if (entry.content().takenBack()) {
			return known ? Outcome.CHANGED : Outcome.UNCHANGED;
		}
		return known ? Outcome.UNCHANGED : Outcome.ADDED;
	}

	@Override
	public void take(List<Entry<Said<Leave>>> entries) {
		List<Said<Leave>> all = entries.stream().map(Entry::content).toList();
		all.forEach((said) -> {
			if (said.takenBack()) {
				this.leaves.remove(said.content());
				this.leaves.remove(standIn(said.content()));
			}
			else {
				this.leaves.add(said.content(), this.sender.by());
			}
		});
		this.audit.note(all.stream().map(this::deed).toList());
	}

	private Deed deed(Said<Leave> said) {
		Leave leave = said.content();
		return new Deed(this.sender.by(), said.takenBack() ? "leave.taken-back" : "leave.noted", leave.person().value(),
				leave.days().toString(), "");
	}

	private Leave standIn(Leave leave) {
		return new Leave(standIn(leave.person()), leave.days());
	}

	private PersonId standIn(PersonId person) {
		return Objects.requireNonNull(this.standIns.get(person));
	}

}
