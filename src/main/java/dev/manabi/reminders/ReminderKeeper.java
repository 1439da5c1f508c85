package dev.manabi.reminders;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells of what somebody was reminded and when they wish to be. They may have all of it
 * erased; what is still open is then told of anew.
 */
@Component
@Order(65)
class ReminderKeeper implements Keeper, Eraser {

	private static final List<String> TABLES = List.of("reminder", "reminder_snooze", "reminder_preference",
			"reminder_reached");

	private final JdbcClient jdbc;

	ReminderKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("reminder", "reminder_snooze", "reminder_preference", "reminder_summary", "reminder_reached");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>();
		facts.addAll(this.jdbc.sql(
				"SELECT DISTINCT task, due, planned_on FROM reminder WHERE person_id = :person ORDER BY planned_on, task")
			.param("person", person)
			.query((row, _) -> reminded(row.getString("task"), row.getObject("due", LocalDate.class),
					row.getObject("planned_on", LocalDate.class)))
			.list());
		facts.addAll(this.jdbc
			.sql("SELECT task, until_day, set_at FROM reminder_snooze WHERE person_id = :person ORDER BY task")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("set_at", OffsetDateTime.class).toInstant(),
					"「あとで」：" + row.getString("task") + "（" + row.getObject("until_day", LocalDate.class) + "）",
					"Put off: " + row.getString("task") + " (" + row.getObject("until_day", LocalDate.class) + ")"))
			.list());
		facts.addAll(this.jdbc.sql("SELECT set_at FROM reminder_preference WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("set_at", OffsetDateTime.class).toInstant(), "リマインドの設定",
					"When you wish to be reminded"))
			.list());
		facts.addAll(this.jdbc.sql("SELECT since FROM reminder_reached WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("since", OffsetDateTime.class).toInstant(),
					"Manabi を追加した日時（お知らせが届くかどうかの目安）", "When Manabi was installed (whether reminders may reach you)"))
			.list());
		int weeks = count("SELECT count(*) FROM reminder_summary WHERE person_id = :person OR superior = :person",
				person);
		if (weeks > 0) {
			facts.add(Fact.of("上司への期限切れのお知らせ：" + weeks + "件", "Told to superiors as overdue: " + weeks));
		}
		return new Kept(new Bilingual("リマインド", "Reminders"), facts);
	}

	private static Fact reminded(String task, LocalDate due, LocalDate day) {
		return Fact.of(day + "：" + task + "（期限 " + due + "）", day + ": " + task + " (due " + due + ")");
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!of(person).facts().isEmpty(), "リマインドの記録と設定：まだ受けていない研修は、もう一度お知らせすることがあります",
				"Reminders and when you wish them: what you have not taken yet may be told of again");
	}

	@Override
	public void erase(String person, Extent extent) {
		TABLES.forEach((table) -> this.jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
			.param("person", person)
			.update());
		this.jdbc.sql("DELETE FROM reminder_summary WHERE person_id = :person OR superior = :person")
			.param("person", person)
			.update();
	}

	private int count(String sql, String person) {
		return this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
	}

}
