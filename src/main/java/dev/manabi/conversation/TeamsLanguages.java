package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

/**
 * Which language people's Teams ran in when they last spoke to the bot.
 */
@FunctionalInterface
public interface TeamsLanguages {

	/** Empty for whoever has not spoken, or whose Teams runs in none of ours. */
	Optional<Language> of(PersonId person);

}
