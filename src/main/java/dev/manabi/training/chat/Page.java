package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

/**
 * As much of a long list as one card shows.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param start the index of the first of them
 * @param total how long the whole list is
 */
record Page<T>(List<T> items, int start, int total) {

	private static final int SIZE = 10;

	/** The slot that says with which index the page begins. */
	private static final String FROM = "from";

	/** The page that is asked for, or the nearest there is. */
	static <T> Page<T> of(List<T> all, Ask ask) {
		String from = ask.slots().getOrDefault(FROM, "0");
		int asked = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
		int start = Math.clamp(asked, 0, Math.max(0, all.size() - 1));
		return new Page<>(all.subList(start, Math.min(all.size(), start + SIZE)), start, all.size());
	}

	boolean isFirst() {
		return this.start == 0;
	}

	/** The buttons to the pages before and after. */
	List<Link> links(Link self, Texts texts, Language language) {
		List<Link> links = new ArrayList<>();
		int end = this.start + this.items.size();
		if (!isFirst()) {
			String previous = String.valueOf(Math.max(0, this.start - SIZE));
			links.add(self.with(texts.get(language, "courses.previous"), FROM, previous));
		}
		if (end < this.total) {
			String left = String.valueOf(this.total - end);
			links.add(self.with(texts.get(language, "skill.next", left), FROM, String.valueOf(end)));
		}
		return links;
	}

}
