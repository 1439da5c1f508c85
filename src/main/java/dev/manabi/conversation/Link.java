package dev.manabi.conversation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A button that asks something.
 *
 * @param title what it says
 * @param intent whom it asks
 * @param slots of what
 */
public record Link(String title, String intent, Map<String, String> slots) {

	/** Clients leave out what is more in one set. */
	private static final int ROW = 5;

	public Link {
		slots = Collections.unmodifiableMap(new TreeMap<>(slots));
	}

	/** The same about something more. */
	public Link with(String title, String slot, String value) {
		Map<String, String> more = new TreeMap<>(this.slots);
		more.put(slot, value);
		return new Link(title, this.intent, more);
	}

	/** The buttons in rows that every client shows whole. */
	public static List<Row> rows(List<Link> links) {
		return IntStream.iterate(0, (from) -> from < links.size(), (from) -> from + ROW)
			.mapToObj((from) -> new Row(links.subList(from, Math.min(links.size(), from + ROW))))
			.toList();
	}

	/** Buttons in one set. */
	public record Row(List<Link> buttons) {

	}

}
