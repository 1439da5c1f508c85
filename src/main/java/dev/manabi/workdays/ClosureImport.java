package dev.manabi.workdays;

import java.util.List;
import java.util.Set;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tables of when the office is closed besides.
 */
@Component
@Order(40)
class ClosureImport implements TableImport<Said<Closure>> {

	static final Column DAY = Column.optional("day", "日付", "閉庁日", "休業日", "day");

	static final Column REASON = Column.required("reason", "理由", "reason");

	private final KnownDays known;

	private final Closures closures;

	private final AuditLog audit;

	ClosureImport(KnownDays known, Closures closures, AuditLog audit) {
		this.known = known;
		this.closures = closures;
		this.audit = audit;
	}

	@Override
	public String name() {
		return "closures";
	}

	@Override
	public List<Column> columns() {
		return List.of(DAY, Period.FIRST, Period.LAST, REASON, Period.TAKEN_BACK);
	}

	@Override
	public List<String> example() {
		return List.of("2027-02-08", "", "", "庁舎の電気設備点検", "");
	}

	@Override
	public List<Set<Column>> needs() {
		return List.of(Set.of(DAY, Period.FIRST), Set.of(REASON));
	}

	@Override
	public Intake<Said<Closure>> begin(Sender sender) {
		return new ClosureIntake(this.known, this.closures, this.audit, sender);
	}

}
