package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.conversation.Dates;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.PersonId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells in which sessions somebody enrolled, how well they said they understood them, and
 * what else is stored of that.
 */
@Component
@Order(60)
class SessionKeeper implements Keeper {

	static final Set<String> TABLES = Set.of("enrolment", "session_grasp", "calendar_link", "code_try",
			"imported_session");

	private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

	private final JdbcClient jdbc;

	private final EnrolmentRows rows;

	SessionKeeper(JdbcClient jdbc, EnrolmentRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	@Override
	public Set<String> tables() {
		return TABLES;
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(
				this.rows.of(new PersonId(person), EVER).stream().map(SessionKeeper::enrolment).toList());
		facts.addAll(grasps(person));
		count("""
				SELECT count(*) FROM calendar_link l JOIN enrolment e ON e.id = l.enrolment WHERE e.person_id = :person
				""", person, facts, "カレンダー用のリンク：%s件", "Links for calendars: %s");
		count("SELECT coalesce(sum(tries), 0) FROM code_try WHERE person_id = :person", person, facts,
				"合わなかった出席コードの入力：%s回", "Attendance codes tried that were wrong: %s");
		count("SELECT count(*) FROM imported_session WHERE imported_by = :person", person, facts, "あなたが取り込んだ研修の日程：%s件",
				"Sessions that you imported: %s");
		return new Kept(new Bilingual("研修の申込みと理解度", "Enrolments and how well you understood"), facts);
	}

	private static Fact enrolment(Enrolment enrolment) {
		Bilingual title = enrolment.roll().title();
		LocalDateTime start = enrolment.key().start();
		return Fact.at(enrolment.at(),
				"申込み：" + title.ja() + "（" + Dates.in(Language.JA, start) + "、" + (enrolment.seated() ? "受講" : "空席待ち")
						+ "）",
				"Enrolment: " + title.en() + " (" + Dates.in(Language.EN, start) + ", "
						+ (enrolment.seated() ? "seat" : "waiting list") + ")");
	}

	private List<Fact> grasps(String person) {
		return this.jdbc.sql("""
				SELECT g.grasp, g.answered_at, g.starts_at, r.title_ja, r.title_en
				FROM session_grasp g JOIN session_roll r ON r.course = g.course AND r.starts_at = g.starts_at
				WHERE g.person_id = :person ORDER BY g.starts_at
				""")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("answered_at", OffsetDateTime.class).toInstant(),
					"理解度：" + row.getString("title_ja") + "（" + said(row.getString("grasp"), Language.JA) + "）",
					"How well you understood: " + row.getString("title_en") + " ("
							+ said(row.getString("grasp"), Language.EN) + ")"))
			.list();
	}

	private static String said(String grasp, Language language) {
		Bilingual said = switch (Grasp.valueOf(grasp)) {
			case WELL -> new Bilingual("よく理解できた", "well");
			case MOSTLY -> new Bilingual("だいたい理解できた", "mostly");
			case HARD -> new Bilingual("難しかった", "it was hard");
		};
		return said.in(language);
	}

	private void count(String sql, String person, List<Fact> facts, String ja, String en) {
		int count = this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
		if (count > 0) {
			facts.add(Fact.of(ja.formatted(count), en.formatted(count)));
		}
	}

}
