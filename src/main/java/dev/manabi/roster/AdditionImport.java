package dev.manabi.roster;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import dev.manabi.roster.StaffIndex.Listed;

import org.springframework.core.annotation.Order;

/**
 * Tables of what the source of the roster does not tell of people.
 */
@Order(30)
final class AdditionImport implements TableImport<Addition> {

	static final Column USER_NAME = StaffIndex.USER_NAME;

	static final Column NUMBER = StaffIndex.NUMBER;

	static final Column MANAGER = Column.optional("manager", "上司", "manager");

	static final Column LANGUAGE = Column.optional("language", "言語", "language");

	private final Roster roster;

	private final Additions additions;

	private final Readings readings;

	private final RosterWriter writer;

	private final AuditLog audit;

	private final Function<Listed, String> keys;

	/**
	 * The import.
	 * @param keys what the source calls people
	 */
	AdditionImport(Roster roster, Additions additions, Readings readings, RosterWriter writer, AuditLog audit,
			Function<Listed, String> keys) {
		this.roster = roster;
		this.additions = additions;
		this.readings = readings;
		this.writer = writer;
		this.audit = audit;
		this.keys = keys;
	}

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<Column> columns() {
		return List.of(USER_NAME, NUMBER, MANAGER, LANGUAGE);
	}

	@Override
	public List<String> example() {
		return List.of("suzuki.naoki@city.example.jp", "004058", "takahashi.michiko@city.example.jp", "ja");
	}

	@Override
	public List<Set<Column>> needs() {
		return List.of(Set.of(USER_NAME), Set.of(NUMBER, MANAGER, LANGUAGE));
	}

	@Override
	public Intake<Addition> begin(Sender sender) {
		return new AdditionIntake(new StaffIndex(this.roster), this.keys, this.additions, this.readings, this.writer,
				this.audit, sender);
	}

}
