package dev.manabi.skills.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

/**
 * A part of a list that is too long for one card. The buttons that turn it carry the
 * index of its first thing as {@code from}.
 *
 * @param start the index of the first thing in the whole list
 * @param size how many things a page has at most
 * @param total how many things the whole list has
 */
record Page<T>(List<T> things, int start, int size, int total) {

	/** The buttons of what is no list. */
	static final Turning NONE = new Turning(false, false, "", false, "", "");

	Page {
		things = List.copyOf(things);
	}

	/** The page that the ask is for, else the first. */
	static <T> Page<T> of(List<T> all, Ask ask, int size) {
		String asked = ask.slots().getOrDefault("from", "");
		int from = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
		int start = Math.clamp(from, 0, Math.max(0, all.size() - 1));
		return new Page<>(all.subList(start, Math.min(all.size(), start + size)), start, size, all.size());
	}

	Turning turning(Texts texts, Language language) {
		int end = this.start + this.things.size();
		return new Turning(this.things.size() < this.total, this.start > 0,
				String.valueOf(Math.max(0, this.start - this.size)), end < this.total, String.valueOf(end),
				texts.get(language, "map.next", String.valueOf(this.total - end)));
	}

	/**
	 * The buttons that turn the page.
	 *
	 * @param needed whether there is more than one page
	 */
	record Turning(boolean needed, boolean hasPrevious, String previous, boolean hasNext, String next,
			String nextTitle) {

	}

}
