package dev.manabi.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The languages that people chose. The last choice counts.
 */
@Component
class LanguageChoices {

	private final JdbcClient jdbc;

	private final Clock clock;

	LanguageChoices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Language> of(PersonId person) {
		return this.jdbc.sql("SELECT language FROM language_choice WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> Language.valueOf(row.getString("language")))
			.optional();
	}

	void keep(PersonId person, Language language) {
		if (update(person, language) == 0 && insert(person, language) == 0) {
			update(person, language);
		}
	}

	void forget(PersonId person) {
		this.jdbc.sql("DELETE FROM language_choice WHERE person_id = :person").param("person", person.value()).update();
	}

	private int update(PersonId person, Language language) {
		return write("UPDATE language_choice SET language = :language, chosen_at = :now WHERE person_id = :person",
				person, language);
	}

	private int insert(PersonId person, Language language) {
		return write("""
				INSERT INTO language_choice (person_id, language, chosen_at) VALUES (:person, :language, :now)
				ON CONFLICT DO NOTHING
				""", person, language);
	}

	private int write(String sql, PersonId person, Language language) {
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("language", language.name())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
