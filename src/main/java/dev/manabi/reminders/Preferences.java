package dev.manabi.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When people wish to be reminded.
 */
@Component
public class Preferences {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	Preferences(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	public Preference of(PersonId person) {
		return this.jdbc.sql("SELECT * FROM reminder_preference WHERE person_id = :person")
			.param("person", person.value())
			.query(Preferences::preference)
			.optional()
			.orElse(Preference.DEFAULT);
	}

	/** Those who wish to hear only of what they must take. */
	Set<PersonId> withoutOptional() {
		return Set.copyOf(this.jdbc.sql("SELECT person_id FROM reminder_preference WHERE optional = false")
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list());
	}

	@Transactional
	public void keep(PersonId person, Preference preference) {
		if (write(
				"""
						UPDATE reminder_preference SET optional = :optional, weekday = :weekday, from_hour = :hour, set_at = :now
						WHERE person_id = :person
						""",
				person, preference) == 0) {
			write("""
					INSERT INTO reminder_preference (person_id, optional, weekday, from_hour, set_at)
					VALUES (:person, :optional, :weekday, :hour, :now) ON CONFLICT DO NOTHING
					""", person, preference);
		}
		String days = preference.weekday().map(DayOfWeek::name).orElse("-");
		String hour = preference.hour().isPresent() ? String.valueOf(preference.hour().getAsInt()) : "-";
		this.audit.note(new Deed(person.value(), "reminder.preferred", person.value(),
				preference.optional() + " " + days + " " + hour, ""));
	}

	private int write(String sql, PersonId person, Preference preference) {
		@Nullable Integer hour = preference.hour().isPresent() ? preference.hour().getAsInt() : null;
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("optional", preference.optional())
			.param("weekday", preference.weekday().map(DayOfWeek::getValue).orElse(null), Types.SMALLINT)
			.param("hour", hour, Types.SMALLINT)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	static Preference preference(ResultSet row, int number) throws SQLException {
		int weekday = row.getInt("weekday");
		Optional<DayOfWeek> day = row.wasNull() ? Optional.empty() : Optional.of(DayOfWeek.of(weekday));
		int hour = row.getInt("from_hour");
		return new Preference(row.getBoolean("optional"), day,
				row.wasNull() ? OptionalInt.empty() : OptionalInt.of(hour));
	}

}
