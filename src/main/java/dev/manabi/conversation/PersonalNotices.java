package dev.manabi.conversation;

import java.util.Collection;
import java.util.List;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

/**
 * What one person is to be told, each once, at their next turn unless they heard of it
 * before; and before they speak, as far as the source says whom it concerns.
 */
public interface PersonalNotices {

	/** The notices of today for this person, the most urgent first. */
	List<Notice> of(Asker asker, Language language);

	/**
	 * Who may have something to hear that they were not told. It is asked every minute
	 * and answers by one query; whoever is not in it hears of it at their next turn only.
	 * @see ToldNotices#untold
	 */
	default Collection<PersonId> concerned() {
		return List.of();
	}

}
