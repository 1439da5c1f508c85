package dev.manabi.teams;

import java.util.Optional;

import dev.manabi.conversation.TeamsLanguages;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The languages of people's Teams, kept with their chats.
 */
@Component
class SeenLanguages implements TeamsLanguages {

	private static final int LONGEST = 35;

	private final JdbcClient jdbc;

	SeenLanguages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps what an activity tells.
	 * @param locale such as {@code en-GB}; nothing is kept of none
	 */
	void saw(PersonId person, String locale) {
		if (locale.isBlank() || locale.length() > LONGEST) {
			return;
		}
		this.jdbc.sql("""
				UPDATE teams_personal_chat SET locale = :locale
				WHERE person_id = :person AND (locale IS NULL OR locale <> :locale)
				""").param("locale", locale).param("person", person.value()).update();
	}

	@Override
	public Optional<Language> of(PersonId person) {
		return this.jdbc.sql("SELECT locale FROM teams_personal_chat WHERE person_id = :person AND locale IS NOT NULL")
			.param("person", person.value())
			.query(String.class)
			.optional()
			.flatMap(Language::ofTag);
	}

}
