package dev.manabi.training.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Course;
import dev.manabi.training.Level;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Provider;

import org.springframework.stereotype.Component;

/**
 * What is to be known of a course, in the words that cards share, as Markdown.
 */
@Component
class CourseDetails {

	/** As many as a card has room for. */
	static final int SKILLS = 12;

	private final SkillMaps skillMaps;

	private final Texts texts;

	private final Clock clock;

	CourseDetails(SkillMaps skillMaps, Texts texts, Clock clock) {
		this.skillMaps = skillMaps;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * How, from whom, how long, by when.
	 * @param said the day that is said already
	 */
	String brief(PlannedCourse planned, Optional<LocalDate> said, Language language) {
		StringJoiner detail = opening(planned.course(), language);
		if (planned.mandatory()) {
			detail.add(this.texts.get(language, "course.mandatory"));
		}
		planned.due()
			.filter((day) -> !said.equals(Optional.of(day)))
			.ifPresent((day) -> detail.add(this.texts.get(language, "course.due", Dates.in(language, day))));
		return detail.toString();
	}

	/** How, from whom, how long, for whom. */
	String kind(Course course, Language language) {
		StringJoiner detail = opening(course, language);
		course.level().ifPresent((level) -> detail.add(level(level, language)));
		return detail.toString();
	}

	/** Whether it is mandatory, and by when, or since when it was; may be empty. */
	String deadline(PlannedCourse planned, Language language) {
		StringJoiner deadline = new StringJoiner(this.texts.get(language, "course.separator"));
		if (planned.mandatory()) {
			deadline.add(this.texts.get(language, "course.mandatory"));
		}
		planned.due().ifPresent((day) -> deadline.add(due(day, language)));
		return deadline.toString();
	}

	String method(Course course, Language language) {
		return Markdown.line(course.method().name().in(language));
	}

	String provider(Provider provider, Language language) {
		return this.texts.get(language, "provider." + provider.name().toLowerCase(Locale.ROOT));
	}

	String level(Level level, Language language) {
		return this.texts.get(language, "level." + level.name().toLowerCase(Locale.ROOT));
	}

	String due(LocalDate day, Language language) {
		return this.texts.get(language, isPast(day) ? "course.overdue" : "course.due", Dates.in(language, day));
	}

	boolean isPast(LocalDate day) {
		return day.isBefore(LocalDate.now(this.clock));
	}

	String length(Duration time, Language language) {
		String hours = String.valueOf(time.toHours());
		if (time.toHours() < 2) {
			return this.texts.get(language, "course.minutes", String.valueOf(time.toMinutes()));
		}
		return (time.toMinutesPart() == 0) ? this.texts.get(language, "course.hours", hours)
				: this.texts.get(language, "course.hours-minutes", hours, String.valueOf(time.toMinutesPart()));
	}

	/** The skills that it teaches; of many the first and how many more there are. */
	String skills(Course course, Language language) {
		List<String> names = names(course, language);
		String named = names.stream().limit(SKILLS).collect(Collectors.joining(this.texts.get(language, "list.and")));
		int more = names.size() - SKILLS;
		return (more > 0) ? named + this.texts.get(language, "course.more-skills", String.valueOf(more)) : named;
	}

	private List<String> names(Course course, Language language) {
		return course.skills()
			.stream()
			.flatMap((id) -> this.skillMaps.current().skill(id).stream())
			.map((skill) -> Markdown.plain(skill.name().in(language)))
			.toList();
	}

	private StringJoiner opening(Course course, Language language) {
		StringJoiner detail = new StringJoiner(this.texts.get(language, "course.separator"));
		detail.add(method(course, language));
		detail.add(provider(course.provider(), language));
		course.duration().ifPresent((time) -> detail.add(length(time, language)));
		return detail;
	}

}
