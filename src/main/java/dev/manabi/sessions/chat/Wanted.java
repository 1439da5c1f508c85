package dev.manabi.sessions.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Timetable;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Course;
import dev.manabi.training.CourseId;
import dev.manabi.training.Provider;

import org.springframework.stereotype.Component;

/**
 * Shows the sessions of the course or the skill that an ask names, else all; where there
 * are none to enrol in, what to do instead.
 */
@Component
class Wanted {

	private final Timetable timetable;

	private final SkillMaps skillMaps;

	private final SessionListCards cards;

	private final Texts texts;

	Wanted(Timetable timetable, SkillMaps skillMaps, SessionListCards cards, Texts texts) {
		this.timetable = timetable;
		this.skillMaps = skillMaps;
		this.cards = cards;
		this.texts = texts;
	}

	/**
	 * The sessions that are asked for.
	 * @param intent what asks for them
	 */
	Reply show(Ask ask, String intent) {
		Optional<Course> course = slot(ask, "course").map(CourseId::new).flatMap(this.timetable::course);
		if (course.isPresent()) {
			return ofCourse(ask, intent, course.get());
		}
		Optional<Skill> skill = slot(ask, "skill").map(SkillId::new).flatMap(this.skillMaps.current()::skill);
		List<CourseSession> sessions = this.timetable
			.coming((any) -> skill.isEmpty() || any.skills().contains(skill.get().id()));
		String title = skill.map((named) -> of(named.name().in(ask.language()), ask.language()))
			.orElseGet(() -> this.texts.get(ask.language(), "sessions.title"));
		return list(ask, intent, title, sessions);
	}

	private Reply ofCourse(Ask ask, String intent, Course course) {
		Language language = ask.language();
		List<CourseSession> sessions = this.timetable.coming((any) -> any.id().equals(course.id()));
		if (course.provider() != Provider.CITY || sessions.isEmpty()) {
			return elsewhere(course, language);
		}
		return list(ask, intent, of(course.title().in(language), language), sessions);
	}

	/** That one does not enrol here, and what to do. */
	Reply elsewhere(Course course, Language language) {
		String why = (course.provider() != Provider.CITY) ? "sessions.none.elsewhere"
				: course.sessions().isEmpty() ? "sessions.none.any-time" : "sessions.none.over";
		return new Reply.Words(
				this.texts.get(language, why, Markdown.link(course.title().in(language), course.link())));
	}

	private Reply list(Ask ask, String intent, String title, List<CourseSession> sessions) {
		String lead = this.texts.get(ask.language(), sessions.isEmpty() ? "sessions.none" : "sessions.lead",
				String.valueOf(sessions.size()));
		Map<String, String> slots = new HashMap<>(ask.slots());
		slots.keySet().retainAll(List.of("course", "skill"));
		return this.cards.toEnrol(ask, title, lead, sessions, new Link("", intent, slots));
	}

	private String of(String name, Language language) {
		return this.texts.get(language, "sessions.title-of", name);
	}

	private static Optional<String> slot(Ask ask, String name) {
		return Optional.of(ask.slots().getOrDefault(name, "")).filter((id) -> !id.isBlank());
	}

}
