package dev.manabi.editions.chat;

import java.util.List;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.editions.EditionSubject.Change;
import dev.manabi.language.Language;

/**
 * Changes and objections as cards show them, few enough to be read.
 */
final class Lines {

	private static final int MOST = 10;

	private Lines() {
	}

	/** The changes, the first lines of each. */
	static List<ChangeText> of(List<Change> changes, Texts texts, Language language) {
		return changes.stream()
			.map((change) -> new ChangeText(change.heading(), of(limited(change.lines(), texts, language))))
			.toList();
	}

	static List<Line> of(List<String> lines) {
		return lines.stream().map(Line::new).toList();
	}

	private static List<String> limited(List<String> lines, Texts texts, Language language) {
		int left = lines.size() - MOST;
		return (left <= 0) ? lines
				: Stream
					.concat(lines.stream().limit(MOST),
							Stream.of(texts.get(language, "editions.more", "%,d".formatted(left))))
					.toList();
	}

	/** Changes of one kind. */
	record ChangeText(String heading, List<Line> lines) {

	}

	/** One line. */
	record Line(String line) {

	}

}
