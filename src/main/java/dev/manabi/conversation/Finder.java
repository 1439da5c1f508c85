package dev.manabi.conversation;

import java.util.List;

/**
 * Finds what can be inserted into any conversation: a search command of the message
 * extension. Its label and explanation stand in the message bundles under
 * {@code finder.<name>}. Features declare beans of it.
 */
public interface Finder {

	/** The name, as the manifest's command has it: lower case with hyphens. */
	String name();

	/**
	 * What is found.
	 * @param ask who looks for it; without slots, and shared, since others will see it
	 * @param words what they typed, empty while they have typed nothing
	 * @param from the index of the first
	 * @param most how many at most
	 */
	List<Found> find(Ask ask, String words, int from, int most);

	/** Whether the words hold anything to search for; signs alone need not. */
	default boolean isSearchable(String words) {
		return true;
	}

	/**
	 * Something found.
	 *
	 * @param title what it is called in the list
	 * @param about a line beneath
	 * @param card what is inserted
	 */
	record Found(String title, String about, Reply.Card card) {
	}

}
