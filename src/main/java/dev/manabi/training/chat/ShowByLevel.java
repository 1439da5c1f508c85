package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Level;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「入門の研修」: courses by what they expect of those who come, or of which it is not known.
 */
@Component
@Order(55)
class ShowByLevel extends CoursesBy {

	private final CourseDetails details;

	private final Texts texts;

	ShowByLevel(CourseDetails details, Finding finding) {
		super("level", finding);
		this.details = details;
		this.texts = finding.texts();
	}

	@Override
	List<Choice> choices(Language language) {
		return Stream
			.concat(Stream.of(Level.values())
				.map((level) -> new Choice(LevelNames.id(level), this.details.level(level, language))),
					Stream.of(new Choice(UNKNOWN, this.texts.get(language, "by-level.unknown"))))
			.toList();
	}

	@Override
	Optional<Found> found(String id, Language language) {
		if (id.equals(UNKNOWN)) {
			return Optional.of(new Found(this.texts.get(language, "by-level.unknown-title"),
					(course) -> course.level().isEmpty()));
		}
		return Stream.of(Level.values())
			.filter((level) -> LevelNames.id(level).equals(id))
			.findFirst()
			.map((level) -> new Found(this.texts.get(language, "by-level.title", this.details.level(level, language)),
					(course) -> course.level().filter(level::equals).isPresent()));
	}

}
