package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.language.Language;

/**
 * Something that every coordinator is to be told once, at their next turn.
 */
public interface CoordinatorNotice {

	/** The notice of today, if there is one. */
	Optional<Notice> notice(Language language);

	/**
	 * A notice.
	 *
	 * @param key what it is about; a coordinator hears of one key once
	 * @param reply what is said
	 */
	record Notice(String key, Reply reply) {

	}

}
