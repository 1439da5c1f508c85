package dev.manabi.training.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Length;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「30分でできるもの」: courses by how long they take. Any number of minutes may be asked for; the
 * choices are the steps that people think in.
 */
@Component
@Order(56)
class ShowByLength extends CoursesBy {

	private static final List<String> STEPS = List.of("30", "60", "240", "over-240", UNKNOWN);

	private final Texts texts;

	ShowByLength(Finding finding) {
		super("length", finding);
		this.texts = finding.texts();
	}

	@Override
	List<Choice> choices(Language language) {
		return STEPS.stream()
			.flatMap((id) -> Length.of(id).stream().map((length) -> new Choice(id, say("choice", length, language))))
			.toList();
	}

	@Override
	Optional<Found> found(String id, Language language) {
		return Length.of(id).map((length) -> new Found(say("title", length, language), length::fits));
	}

	private String say(String how, Length length, Language language) {
		String key = "by-length." + how;
		return switch (length) {
			case Length.AtMost(Duration time) -> this.texts.get(language, key + ".at-most", time(time, language));
			case Length.AtLeast(Duration time) -> this.texts.get(language, key + ".at-least", time(time, language));
			case Length.MoreThan(Duration time) -> this.texts.get(language, key + ".over", time(time, language));
			case Length.Unknown() -> this.texts.get(language, key + ".unknown");
		};
	}

	private String time(Duration time, Language language) {
		return Stream
			.of(part("by-length.hours", time.toHours(), language),
					part("by-length.minutes", time.toMinutesPart(), language))
			.flatMap(Optional::stream)
			.reduce((hours, minutes) -> this.texts.get(language, "by-length.time", hours, minutes))
			.orElseThrow();
	}

	private Optional<String> part(String key, long number, Language language) {
		return (number == 0) ? Optional.empty() : Optional.of(this.texts.get(language, key, String.valueOf(number)));
	}

}
