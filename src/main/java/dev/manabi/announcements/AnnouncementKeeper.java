package dev.manabi.announcements;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.delivery.Outbox;
import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.privacy.Keeper;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which announcements somebody wrote, asked about and said to have read.
 */
@Component
@Order(66)
class AnnouncementKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	AnnouncementKeeper(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	@Override
	public Set<String> tables() {
		return Set.of("announcement", "announcement_seen", "announcement_reaction", "announcement_question",
				"announcement_export");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(own(person));
		count(facts, "SELECT count(*) FROM announcement WHERE :person IN (created_by, changed_by, sent_by)", person,
				"研修担当として作成・送信したお知らせ", "Announcements that you wrote or sent as a coordinator");
		count(facts, "SELECT count(*) FROM announcement_question WHERE answered_by = :person", person, "研修担当として回答した質問",
				"Questions that you answered as a coordinator");
		count(facts, "SELECT count(*) FROM announcement_export WHERE made_by = :person", person, "配信レポートのファイルへのリンク",
				"Links to reports as files");
		return new Kept(new Bilingual("お知らせへの反応", "What you said of announcements"), facts);
	}

	private List<Fact> own(String person) {
		List<Fact> facts = new ArrayList<>();
		facts.addAll(this.jdbc.sql("""
				SELECT q.words, q.answer, q.asked_at FROM announcement_question q
				WHERE q.person_id = :person ORDER BY q.asked_at DESC
				""")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("asked_at", OffsetDateTime.class).toInstant(),
					"お知らせについての質問：" + row.getString("words") + answer("／回答：", row.getString("answer")),
					"Your question about an announcement: " + row.getString("words")
							+ answer(" / the answer: ", row.getString("answer"))))
			.list());
		facts.addAll(this.jdbc.sql("""
				SELECT a.title, s.seen_at FROM announcement_seen s JOIN announcement a ON a.id = s.announcement
				WHERE s.person_id = :person ORDER BY s.seen_at DESC
				""")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("seen_at", OffsetDateTime.class).toInstant(),
					"お知らせを確認：" + row.getString("title"), "Announcement read: " + row.getString("title")))
			.list());
		facts.addAll(this.jdbc.sql("""
				SELECT a.title, count(*) AS reactions FROM announcement_reaction r
				JOIN announcement a ON a.id = r.announcement
				WHERE r.person_id = :person GROUP BY a.title ORDER BY a.title
				""")
			.param("person", person)
			.query((row, _) -> Fact.of("お知らせへのリアクション：" + row.getString("title") + "、" + row.getInt("reactions") + "件",
					"Reactions to an announcement: " + row.getString("title") + ", " + row.getInt("reactions")))
			.list());
		return facts;
	}

	private static String answer(String before, String words) {
		return words.isEmpty() ? "" : before + words;
	}

	private void count(List<Fact> facts, String sql, String person, String ja, String en) {
		int found = this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
		if (found > 0) {
			facts.add(Fact.of(ja + "：" + found + "件", en + ": " + found));
		}
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!own(person).isEmpty(), "お知らせについてのご質問とその回答、お知らせを確認した記録とリアクション",
				"Your questions about announcements with their answers, which ones you said to have read, and your reactions");
	}

	@Override
	public void erase(String person, Extent extent) {
		takeBack(person);
		update("DELETE FROM announcement_question WHERE person_id = :person", person);
		update("DELETE FROM announcement_seen WHERE person_id = :person", person);
		update("DELETE FROM announcement_reaction WHERE person_id = :person", person);
		if (extent == Extent.WISH) {
			update("DELETE FROM announcement_export WHERE made_by = :person", person);
		}
		else {
			update("UPDATE announcement_export SET made_by = '" + NOBODY + "' WHERE made_by = :person", person);
			for (String column : List.of("created_by", "changed_by", "sent_by")) {
				update("UPDATE announcement SET " + column + " = '" + NOBODY + "' WHERE " + column + " = :person",
						person);
			}
			update("UPDATE announcement_question SET answered_by = '" + NOBODY + "' WHERE answered_by = :person",
					person);
		}
	}

	/** What coordinators were told of it goes from their chats too. */
	private void takeBack(String person) {
		this.jdbc.sql("SELECT id FROM announcement_question WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> row.getString(1))
			.list()
			.forEach((question) -> this.outbox.refreshRun(Inquiry.TOPIC + "s:" + question));
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

}
