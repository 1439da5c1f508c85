package dev.manabi.conversation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells which language somebody chose, what they last spoke of, which words they taught,
 * and of which notices it is known that they were told.
 */
@Configuration(proxyBeanMethods = false)
class ConversationKeeper {

	@Bean
	@Order(40)
	Table languageKeeper(JdbcClient jdbc) {
		return new Table(jdbc, "language_choice", new Bilingual("お答えの言語", "Language of answers"),
				new Bilingual("お選びになった言語：Teams の言語に合わせるようになります", "The language you chose: answers go by your Teams"),
				"DELETE FROM language_choice WHERE person_id = :person", false,
				(person) -> jdbc.sql("SELECT language, chosen_at FROM language_choice WHERE person_id = :person")
					.param("person", person)
					.query((row, _) -> chosen(Language.valueOf(row.getString("language")),
							row.getObject("chosen_at", OffsetDateTime.class)))
					.list());
	}

	@Bean
	@Order(60)
	Table noticeKeeper(JdbcClient jdbc) {
		return new Table(jdbc, "notice_told", new Bilingual("お知らせの記録", "Notices"),
				new Bilingual("お知らせの記録：同じことをもう一度お知らせする場合があります",
						"Which notices you were told: you may be told some again"),
				"DELETE FROM notice_told WHERE person_id = :person", true,
				(person) -> jdbc.sql("""
						SELECT count(*) AS told, max(told_at) AS latest FROM notice_told WHERE person_id = :person
						HAVING count(*) > 0
						""")
					.param("person", person)
					.query((row, _) -> Fact.at(row.getObject("latest", OffsetDateTime.class).toInstant(),
							"お伝えしたお知らせ：" + row.getInt("told") + "件（日時は最後のもの）",
							"Notices you were told: " + row.getInt("told") + " (the date is the last one’s)"))
					.list());
	}

	@Bean
	@Order(45)
	Table topicKeeper(JdbcClient jdbc, TopicFacts topics) {
		return new Table(jdbc, "conversation_topic", new Bilingual("直前の話題", "What you last spoke of"),
				new Bilingual("直前の話題", "What you last spoke of"),
				"DELETE FROM conversation_topic WHERE person_id = :person", true,
				(person) -> jdbc.sql("""
						SELECT slots, language, spoken_at FROM conversation_topic WHERE person_id = :person
						ORDER BY spoken_at DESC
						""")
					.param("person", person)
					.query((row, _) -> topics.fact(row.getString("slots"), row.getString("language"),
							row.getObject("spoken_at", OffsetDateTime.class)))
					.list());
	}

	@Bean
	@Order(48)
	Table learntWordKeeper(JdbcClient jdbc) {
		return new Table(jdbc, "learnt_word", new Bilingual("教えた言葉", "Words you taught"),
				new Bilingual("教えた言葉：どなたが教えたかだけを消し、言葉は残します",
						"Words you taught: the words stay, and nobody has taught them"),
				"UPDATE learnt_word SET added_by = '" + Eraser.NOBODY + "' WHERE added_by = :person", false,
				(person) -> jdbc
					.sql("SELECT said, added_at FROM learnt_word WHERE added_by = :person ORDER BY added_at, id")
					.param("person", person)
					.query((row, _) -> taught(row.getString("said"), row.getObject("added_at", OffsetDateTime.class)))
					.list());
	}

	private static Fact taught(String said, OffsetDateTime at) {
		return Fact.at(at.toInstant(), "研修担当として教えた言葉：「" + said + "」",
				"A word you taught as a coordinator: “" + said + "”");
	}

	private static Fact chosen(Language language, OffsetDateTime at) {
		Locale locale = language.locale();
		return Fact.at(at.toInstant(), "お選びになった言語：" + locale.getDisplayLanguage(Locale.JAPANESE),
				"The language you chose: " + locale.getDisplayLanguage(Locale.ENGLISH));
	}

	/**
	 * A table that tells of people and forgets them.
	 *
	 * @param goes what is said of erasing
	 * @param erasure the statement that erases
	 * @param isPassing whether it comes and goes by itself
	 */
	record Table(JdbcClient jdbc, String table, Bilingual heading, Bilingual goes, String erasure, boolean isPassing,
			Facts facts) implements Keeper, Eraser {

		@Override
		public Set<String> tables() {
			return Set.of(this.table);
		}

		@Override
		public Kept of(String person) {
			return new Kept(this.heading, this.facts.of(person));
		}

		@Override
		public Fate fate(String person) {
			return this.facts.of(person).isEmpty() ? Fate.NONE : new Fate(List.of(this.goes), List.of());
		}

		@Override
		public void erase(String person, Extent extent) {
			this.jdbc.sql(this.erasure).param("person", person).update();
		}

	}

	@FunctionalInterface
	interface Facts {

		List<Fact> of(String person);

	}

}
