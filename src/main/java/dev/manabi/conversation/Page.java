package dev.manabi.conversation;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.language.Language;

/**
 * As much of a long list as one card shows.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param start the index of the first of them
 * @param size how many a page has at most
 * @param total how long the whole list is
 */
public record Page<T>(List<T> items, int start, int size, int total) {

	/** The slot that says with which index the page begins. */
	private static final String FROM = "from";

	public Page {
		items = List.copyOf(items);
	}

	/** The page that is asked for, or the nearest there is. */
	public static <T> Page<T> of(List<T> all, Ask ask, int size) {
		int start = start(ask, size, all.size());
		return new Page<>(all.subList(start, Math.min(all.size(), start + size)), start, size, all.size());
	}

	/**
	 * The index of the first item of the page that is asked for, or the nearest there is.
	 */
	public static int start(Ask ask, int size, int total) {
		String from = ask.slots().getOrDefault(FROM, "0");
		int asked = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
		return Math.clamp(asked, 0, Math.max(0, total - 1)) / size * size;
	}

	public boolean isFirst() {
		return this.start == 0;
	}

	/**
	 * The buttons to the pages before and after.
	 * @param self what leads to the list; its title does not matter
	 */
	public List<Link> links(Link self, Texts texts, Language language) {
		List<Link> links = new ArrayList<>();
		int end = this.start + this.items.size();
		if (!isFirst()) {
			String previous = String.valueOf(Math.max(0, this.start - this.size));
			links.add(self.with(texts.get(language, "page.previous"), FROM, previous));
		}
		if (end < this.total) {
			String left = String.valueOf(this.total - end);
			links.add(self.with(texts.get(language, "page.next", left), FROM, String.valueOf(end)));
		}
		return links;
	}

}
