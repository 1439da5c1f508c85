package dev.manabi.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
 * Tells of what somebody was reminded and when they wish to be. They may have it erased,
 * but for what is overdue; what is still open is then told of anew.
 */
@Component
@Order(65)
class ReminderKeeper implements Keeper, Eraser {

	private static final List<String> TABLES = List.of("reminder_snooze", "reminder_preference", "reminder_reached");

	private static final String GOES = """
			SELECT (SELECT count(*) FROM reminder WHERE person_id = :person AND step NOT LIKE '+%')
			    + (SELECT count(*) FROM reminder_summary
			       WHERE week < :week AND (person_id = :person OR superior = :person))
			    + (SELECT count(*) FROM reminder_snooze WHERE person_id = :person)
			    + (SELECT count(*) FROM reminder_preference WHERE person_id = :person)
			    + (SELECT count(*) FROM reminder_reached WHERE person_id = :person)
			""";

	private static final String STAYS = """
			SELECT (SELECT count(*) FROM reminder WHERE person_id = :person AND step LIKE '+%')
			    + (SELECT count(*) FROM reminder_summary
			       WHERE week >= :week AND (person_id = :person OR superior = :person))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReminderKeeper(JdbcClient jdbc, Clock clock) {
		this.clock = clock;
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
		facts.addAll(this.jdbc.sql("SELECT * FROM reminder_preference WHERE person_id = :person")
			.param("person", person)
			.query((row, number) -> preferred(Preferences.preference(row, number),
					row.getObject("set_at", OffsetDateTime.class).toInstant()))
			.list());
		facts.addAll(this.jdbc.sql("SELECT since FROM reminder_reached WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("since", OffsetDateTime.class).toInstant(),
					"Manabi を追加した日時（お知らせが届くかどうかの目安）", "When Manabi was installed (whether reminders may reach you)"))
			.list());
		count("SELECT count(*) FROM reminder_summary WHERE person_id = :person", person, "あなたの未受講について、上司か研修担当にお知らせした週",
				"Weeks in which your superior or the coordinators were told of your open training")
			.ifPresent(facts::add);
		count("SELECT count(*) FROM reminder_summary WHERE superior = :person", person, "部下の方の未受講について、あなたにお知らせした件数",
				"What you were told of the open training of your people")
			.ifPresent(facts::add);
		return new Kept(new Bilingual("リマインド", "Reminders"), facts);
	}

	private static Fact reminded(String task, LocalDate due, LocalDate day) {
		return Fact.of(day + "：" + task + "（期限 " + due + "）", day + ": " + task + " (due " + due + ")");
	}

	private static Fact preferred(Preference preference, Instant at) {
		String day = preference.weekday()
			.map((it) -> it.getDisplayName(TextStyle.FULL, Locale.JAPANESE))
			.orElse("どの曜日でも");
		String weekday = preference.weekday()
			.map((it) -> it.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
			.orElse("any weekday");
		OptionalInt hour = preference.hour();
		return Fact.at(at,
				"リマインドの設定：" + day + "、" + (hour.isPresent() ? hour.getAsInt() + "時以降" : "どの時刻でも") + "、任意のお知らせは"
						+ (preference.optional() ? "受け取る" : "受け取らない"),
				"When you wish to be reminded: " + weekday + ", "
						+ (hour.isPresent() ? "from " + hour.getAsInt() + ":00" : "at any hour") + ", "
						+ (preference.optional() ? "of what is optional, too" : "not of what is optional"));
	}

	@Override
	public Fate fate(String person) {
		Fate goes = Fate.goes(isAny(GOES, person), "リマインドの記録と設定：まだ受けていない研修は、もう一度お知らせすることがあります",
				"Reminders and when you wish them: what you have not taken yet may be told of again");
		Fate stays = Fate.stays(isAny(STAYS, person),
				"期限を過ぎた研修をお知らせした記録と、今週の上司へのお知らせ：必修の研修の受講を確かめるために必要なため、13か月後に消えるまで残ります",
				"That you were reminded of what was overdue, and what superiors are told this week: needed to see to mandatory training, until it goes after 13 months");
		return new Fate(goes.goes(), stays.stays());
	}

	/** Who has it erased does not begin anew with what is overdue. */
	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH -> {
				delete("reminder WHERE person_id = :person AND step NOT LIKE '+%'", person);
				this.jdbc.sql("""
						DELETE FROM reminder_summary WHERE week < :week AND (person_id = :person OR superior = :person)
						""").param("person", person).param("week", week()).update();
			}
			case LEFT -> {
				delete("reminder WHERE person_id = :person", person);
				delete("reminder_summary WHERE person_id = :person OR superior = :person", person);
			}
		}
		TABLES.forEach((table) -> delete(table + " WHERE person_id = :person", person));
	}

	private void delete(String what, String person) {
		this.jdbc.sql("DELETE FROM " + what).param("person", person).update();
	}

	private boolean isAny(String sql, String person) {
		return this.jdbc.sql(sql).param("person", person).param("week", week()).query(Integer.class).single() > 0;
	}

	private LocalDate week() {
		return Summaries.week(LocalDate.now(this.clock));
	}

	private Optional<Fact> count(String sql, String person, String ja, String en) {
		int count = this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
		return (count > 0) ? Optional.of(Fact.of(ja + "：" + count, en + ": " + count)) : Optional.empty();
	}

}
