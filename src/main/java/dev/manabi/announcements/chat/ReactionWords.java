package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.announcements.Reactions;
import dev.manabi.announcements.Reactions.Count;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Reactions as people see them in Teams; those without a sign of their own are counted
 * together.
 */
@Component
class ReactionWords {

	private static final Map<String, String> SIGNS = Map.of("like", "👍", "heart", "❤️", "laugh", "😆", "surprised",
			"😮", "sad", "😢", "angry", "😠");

	private final Reactions reactions;

	private final AnnouncementWords words;

	ReactionWords(Reactions reactions, AnnouncementWords words) {
		this.reactions = reactions;
		this.words = words;
	}

	String of(String announcement, Language language) {
		List<Count> counts = this.reactions.of(announcement);
		int others = counts.stream().filter((count) -> !SIGNS.containsKey(count.kind())).mapToInt(Count::people).sum();
		Stream<String> known = counts.stream()
			.filter((count) -> SIGNS.containsKey(count.kind()))
			.map((count) -> SIGNS.get(count.kind()) + "\u00A0" + "%,d".formatted(count.people()));
		Stream<String> rest = (others > 0)
				? Stream.of(this.words.get(language, "reactions.others", "%,d".formatted(others))) : Stream.empty();
		return counts.isEmpty() ? this.words.get(language, "reactions.none")
				: Stream.concat(known, rest).collect(Collectors.joining("\u3000"));
	}

}
