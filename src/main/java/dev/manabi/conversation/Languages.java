package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Which language somebody is spoken to: the one they chose, else that of their Teams,
 * else that of the roster, else Japanese. A choice holds from the very answer to it.
 */
@Component
public class Languages {

	private static final Logger log = LoggerFactory.getLogger(Languages.class);

	private final LanguageChoices choices;

	private final ObjectProvider<TeamsLanguages> teams;

	private final Roster roster;

	Languages(LanguageChoices choices, ObjectProvider<TeamsLanguages> teams, Roster roster) {
		this.choices = choices;
		this.teams = teams;
		this.roster = roster;
	}

	/** The language to answer in. */
	public Language of(Turn turn) {
		return chosen(turn.asker().id()).orElseGet(() -> natural(turn));
	}

	/** The language to speak to somebody in who has not said anything. */
	public Language of(PersonId person) {
		return chosen(person).or(() -> this.teams.stream().flatMap((seen) -> seen.of(person).stream()).findFirst())
			.orElseGet(() -> inRoster(person));
	}

	/** The language to speak to them in without having been asked. */
	public Language of(Recipient recipient) {
		return switch (recipient) {
			case Recipient.Somebody(PersonId id) -> of(id);
			case Recipient.Channel _ -> Language.JA;
		};
	}

	/**
	 * The same where their Teams tells a language.
	 * @param spoken the language their Teams runs in, if it is one of ours
	 */
	public Language of(PersonId person, Optional<Language> spoken) {
		return chosen(person).or(() -> spoken).orElseGet(() -> inRoster(person));
	}

	private Language inRoster(PersonId person) {
		return this.roster.find(person).map(Person::language).orElse(Language.JA);
	}

	/**
	 * Empty for whoever did not choose; a choice that can't be read keeps nobody waiting.
	 */
	public Optional<Language> chosen(PersonId person) {
		try {
			return this.choices.of(person);
		}
		catch (DataAccessException ex) {
			log.error("The language that somebody chose could not be read", ex);
			return Optional.empty();
		}
	}

	public void choose(PersonId person, Language language) {
		this.choices.keep(person, language);
	}

	/** Goes by Teams and the roster again. */
	public void follow(PersonId person) {
		this.choices.forget(person);
	}

	/** The language without a choice. */
	static Language natural(Turn turn) {
		return Optional.ofNullable(turn.spoken())
			.or(() -> turn.asker().person().map(Person::language))
			.orElse(Language.JA);
	}

}
