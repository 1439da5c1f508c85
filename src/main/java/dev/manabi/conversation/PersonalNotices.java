package dev.manabi.conversation;

import java.util.List;

import dev.manabi.language.Language;

/**
 * What one person is to be told, each once, at their next turn unless they heard of it
 * before.
 */
public interface PersonalNotices {

	/** The notices of today for this person, the most urgent first. */
	List<Notice> of(Asker asker, Language language);

}
