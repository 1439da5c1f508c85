package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.language.Language;

/**
 * Something that every coordinator is to be told once, at their next turn.
 */
public interface CoordinatorNotice {

	/** The notice of today, if there is one. */
	Optional<Notice> notice(Language language);

}
