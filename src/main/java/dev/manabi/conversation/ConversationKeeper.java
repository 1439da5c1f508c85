package dev.manabi.conversation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
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
	Keeper languageKeeper(JdbcClient jdbc) {
		return keeper("language_choice", new Bilingual("お答えの言語", "Language of answers"),
				(person) -> jdbc.sql("SELECT language, chosen_at FROM language_choice WHERE person_id = :person")
					.param("person", person)
					.query((row, _) -> chosen(Language.valueOf(row.getString("language")),
							row.getObject("chosen_at", OffsetDateTime.class)))
					.list());
	}

	@Bean
	@Order(60)
	Keeper noticeKeeper(JdbcClient jdbc) {
		return keeper("notice_told", new Bilingual("お知らせの記録", "Notices"),
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
	Keeper topicKeeper(JdbcClient jdbc, TopicFacts topics) {
		return keeper("conversation_topic", new Bilingual("直前の話題", "What you last spoke of"),
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
	Keeper learntWordKeeper(JdbcClient jdbc) {
		return keeper("learnt_word", new Bilingual("教えた言葉", "Words you taught"),
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

	private static Keeper keeper(String table, Bilingual heading, Facts facts) {
		return new Keeper() {

			@Override
			public Set<String> tables() {
				return Set.of(table);
			}

			@Override
			public Kept of(String person) {
				return new Kept(heading, facts.of(person));
			}

		};
	}

	@FunctionalInterface
	private interface Facts {

		List<Fact> of(String person);

	}

}
