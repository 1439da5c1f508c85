package dev.manabi.workdays;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of closures. What tells them apart is their days.
 */
final class ClosureIntake implements Intake<Said<Closure>> {

	private final KnownDays known;

	private final Closures closures;

	private final AuditLog audit;

	private final Sender sender;

	private final Map<Period, String> before;

	private final Map<Period, Entry<Said<Closure>>> here = new HashMap<>();

	ClosureIntake(KnownDays known, Closures closures, AuditLog audit, Sender sender) {
		this.known = known;
		this.closures = closures;
		this.audit = audit;
		this.sender = sender;
		this.before = closures.all().stream().collect(Collectors.toMap(Closure::days, Closure::reason));
	}

	@Override
	public Optional<Said<Closure>> read(Row row) {
		String reason = row.required(ClosureImport.REASON);
		if (reason.length() > Closure.LONGEST_REASON) {
			row.refuse("text-too-long", row.heading(ClosureImport.REASON), Closure.LONGEST_REASON);
		}
		boolean takenBack = Period.isTakenBack(row);
		return days(row).filter((_) -> !row.isRefused())
			.map((days) -> new Said<>(new Closure(days, reason), takenBack));
	}

	private static Optional<Period> days(Row row) {
		boolean oneDay = !row.text(ClosureImport.DAY).isEmpty();
		boolean several = !row.text(Period.FIRST).isEmpty() || !row.text(Period.LAST).isEmpty();
		if (oneDay == several) {
			row.refuse("closure-days", row.heading(ClosureImport.DAY), row.heading(Period.FIRST),
					row.heading(Period.LAST));
			return Optional.empty();
		}
		return oneDay ? row.day(ClosureImport.DAY).map((day) -> new Period(day, day))
				: Period.in(row, Closure.MOST_DAYS);
	}

	@Override
	public List<Outcome> compare(List<Entry<Said<Closure>>> entries) {
		return entries.stream().map(this::compare).toList();
	}

	private Outcome compare(Entry<Said<Closure>> entry) {
		Closure closure = entry.content().content();
		@Nullable Entry<Said<Closure>> first = this.here.putIfAbsent(closure.days(), entry);
		if (first != null) {
			if (!first.content().equals(entry.content())) {
				entry.row().refuse("closure-twice", closure.days(), first.row().number());
			}
			return Outcome.UNCHANGED;
		}
		@Nullable String reason = this.before.get(closure.days());
		if (entry.content().takenBack()) {
			return (reason != null) ? Outcome.CHANGED : Outcome.UNCHANGED;
		}
		if (reason == null) {
			return Outcome.ADDED;
		}
		return reason.equals(closure.reason()) ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	@Override
	public void take(List<Entry<Said<Closure>>> entries) {
		List<Said<Closure>> all = entries.stream().map(Entry::content).toList();
		all.forEach((said) -> {
			if (said.takenBack()) {
				this.closures.remove(said.content().days());
			}
			else {
				this.closures.keep(said.content(), this.sender.by());
			}
		});
		this.audit.note(all.stream().map(this::deed).toList());
		this.known.refreshAfterCommit();
	}

	private Deed deed(Said<Closure> said) {
		return new Deed(this.sender.by(), said.takenBack() ? "office.reopened" : "office.closed", null,
				said.content().days().toString(), "");
	}

}
