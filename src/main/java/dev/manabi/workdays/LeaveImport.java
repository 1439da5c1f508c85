package dev.manabi.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import dev.manabi.roster.Roster;
import dev.manabi.roster.StaffIndex;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists of who is on leave. They look like additions to the roster with more columns, and
 * are looked for first.
 */
@Component
@Order(25)
class LeaveImport implements TableImport<Said<Leave>> {

	private final Roster roster;

	private final LeaveRows leaves;

	private final AuditLog audit;

	private final Clock clock;

	LeaveImport(Roster roster, LeaveRows leaves, AuditLog audit, Clock clock) {
		this.roster = roster;
		this.leaves = leaves;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "leaves";
	}

	@Override
	public List<Column> columns() {
		return List.of(StaffIndex.NUMBER, StaffIndex.USER_NAME, Period.FIRST, Period.LAST, Period.TAKEN_BACK);
	}

	@Override
	public List<String> example() {
		return List.of("004058", "", "2026-12-01", "2027-03-31", "");
	}

	@Override
	public List<Set<Column>> needs() {
		return List.of(StaffIndex.WHO, Set.of(Period.FIRST), Set.of(Period.LAST));
	}

	@Override
	public Intake<Said<Leave>> begin(Sender sender) {
		return new LeaveIntake(new StaffIndex(this.roster), this.leaves, this.audit, sender,
				LocalDate.now(this.clock).minusDays(Leave.KEPT));
	}

}
