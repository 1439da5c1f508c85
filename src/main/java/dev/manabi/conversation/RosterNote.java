package dev.manabi.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import dev.manabi.language.Language;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Says as of when the people are known, where an answer rests on an old roster.
 */
@Component
class RosterNote {

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	RosterNote(Roster roster, Texts texts, Clock clock) {
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	/** The note; empty while the roster is up to date. */
	Optional<String> in(Language language) {
		Optional<Instant> known = this.roster.lastKnown();
		return known.isEmpty() ? Optional.of(this.texts.get(language, "roster.never-known"))
				: known.filter(this.roster::isBehind)
					.map((since) -> this.texts.get(language, "roster.behind", at(since, language)));
	}

	private String at(Instant since, Language language) {
		return Dates.in(language, since.atZone(this.clock.getZone()).toLocalDateTime());
	}

}
