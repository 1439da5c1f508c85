package dev.manabi.sessions;

import java.util.List;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import dev.manabi.training.Catalogues;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tables of when courses are held.
 */
@Component
@Order(20)
class SessionImport implements TableImport<PlannedSession> {

	static final Column COURSE = Column.required("course-id", "研修ID", "course-id");

	static final Column START = Column.required("start", "開始", "開始日時", "start");

	static final Column END = Column.required("end", "終了", "終了日時", "end");

	static final Column PLACE = Column.required("place", "会場", "場所", "place");

	static final Column PLACE_EN = Column.optional("place-en", "会場（英語）", "place-en");

	static final Column CAPACITY = Column.optional("capacity", "定員", "capacity");

	static final Column CALLED_OFF = Column.optional("called-off", "中止", "called-off");

	private final Catalogues catalogues;

	private final ImportedSessions sessions;

	private final AuditLog audit;

	SessionImport(Catalogues catalogues, ImportedSessions sessions, AuditLog audit) {
		this.catalogues = catalogues;
		this.sessions = sessions;
		this.audit = audit;
	}

	@Override
	public String name() {
		return "sessions";
	}

	@Override
	public List<Column> columns() {
		return List.of(COURSE, START, END, PLACE, PLACE_EN, CAPACITY, CALLED_OFF);
	}

	@Override
	public List<String> example() {
		return List.of("digital-management-seminar", "2027-02-18 14:00", "2027-02-18 16:00", "本庁舎 第1会議室",
				"Main Building, Conference Room 1", "40", "");
	}

	@Override
	public Intake<PlannedSession> begin(Sender sender) {
		return new SessionIntake(this.catalogues.current(), this.sessions, this.audit, sender);
	}

}
