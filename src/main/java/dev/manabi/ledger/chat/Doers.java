package dev.manabi.ledger.chat;

import java.util.Optional;
import java.util.Set;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Says who did something, or what did.
 */
@Component
class Doers {

	private static final Set<String> SOURCES = Set.of("import", "cli", "xapi", "chat", "roster", "sessions", "leavers");

	private final Roster roster;

	private final Texts texts;

	Doers(Roster roster, Texts texts) {
		this.roster = roster;
		this.texts = texts;
	}

	/** The name by the roster, or else the id; or else the source, such as xapi:lms. */
	String name(String by, Language language) {
		if (by.equals(Eraser.NOBODY)) {
			return this.texts.get(language, "audit-log.nobody");
		}
		return id(by).map((id) -> name(id, language)).orElseGet(() -> source(by, language));
	}

	String name(PersonId id, Language language) {
		return this.roster.find(id)
			.map(Person::name)
			.orElseGet(() -> this.texts.get(language, "audit-log.unknown", id.value()));
	}

	private String source(String source, Language language) {
		String[] parts = source.split(":", 2);
		if (!SOURCES.contains(parts[0])) {
			return source;
		}
		return (parts.length == 1) ? this.texts.get(language, "audit-log.source." + parts[0]) : this.texts.get(language,
				"audit-log.source.of", this.texts.get(language, "audit-log.source." + parts[0]), parts[1]);
	}

	private static Optional<PersonId> id(String text) {
		try {
			return Optional.of(new PersonId(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
