package dev.manabi.conversation;

import java.util.List;

import dev.manabi.roster.PersonId;

/**
 * Somebody reacted to a message of the bot, or took that back. Teams may tell of the same
 * more than once.
 *
 * @param where in whose chat or in which channel the message is
 * @param message what Teams calls it
 * @param person who reacted
 * @param added what it was, in the words of Teams, such as {@code like}
 * @param removed what they took back
 */
public record Reacted(Recipient where, String message, PersonId person, List<String> added, List<String> removed) {

	public Reacted {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

}
