package dev.manabi.sessions.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.sessions.Grasp;
import dev.manabi.sessions.NextCourses;
import dev.manabi.sessions.Roll;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Course;
import dev.manabi.training.PlannedCourse;

import org.springframework.stereotype.Component;

/**
 * Asks how well a session was understood, and says what to take next.
 */
@Component
class GraspCards {

	/** Whose policy has the sentence that is quoted. */
	private static final String POLICY = "hachioji";

	private final NextCourses next;

	private final SkillMaps skillMaps;

	private final SessionWords words;

	private final Texts texts;

	GraspCards(NextCourses next, SkillMaps skillMaps, SessionWords words, Texts texts) {
		this.next = next;
		this.skillMaps = skillMaps;
		this.words = words;
		this.texts = texts;
	}

	Reply ask(Roll roll, Language language) {
		String question = this.texts.get(language, "sessions.grasp.question",
				Markdown.plain(roll.title().in(language)));
		return new Reply.Card("sessions/grasp", new GraspCard(question, answers(roll, language)), question);
	}

	Reply answered(Person person, Roll roll, Grasp grasp, Language language) {
		List<PlannedCourse> courses = this.next.after(roll, grasp);
		Optional<Skill> skill = (courses.isEmpty() && grasp == Grasp.WELL) ? this.next.nextSkill(person)
				: Optional.empty();
		String lead = lead(grasp, courses.isEmpty(), skill, language);
		List<Link> links = new ArrayList<>();
		skill.ifPresent((named) -> links
			.add(new Link(named.name().in(language), "skill", Map.of("skill", named.id().value()))));
		links.add(this.words.link("sessions.next.plan", "my-plan", language));
		String thanks = this.texts.get(language, "sessions.grasp.thanks", name(grasp, language));
		String because = because(language);
		return new Reply.Card("sessions/next",
				new NextCard(thanks, SessionWords.title(roll, language), lead,
						courses.stream().map((planned) -> line(planned.course(), language)).toList(),
						!because.isEmpty(), because, links, answers(roll, language)),
				thanks + " " + lead);
	}

	private String lead(Grasp grasp, boolean none, Optional<Skill> skill, Language language) {
		String key = "sessions.next." + grasp.name().toLowerCase(Locale.ROOT);
		if (!none) {
			return this.texts.get(language, key);
		}
		return skill.map((next) -> this.texts.get(language, key + ".skill", Markdown.plain(next.name().in(language))))
			.orElseGet(() -> this.texts.get(language, key + ".none"));
	}

	/** The policy's own words. */
	private String because(Language language) {
		SkillMap map = this.skillMaps.current();
		return map.id().equals(POLICY) ? this.texts.get(language, "sessions.next.because",
				Markdown.line(map.requirementsSection().in(language))) : "";
	}

	private Line line(Course course, Language language) {
		return new Line(Markdown.plain(course.title().in(language)), course.method().name().in(language),
				List.of(new Link(this.texts.get(language, "sessions.next.open"), "course",
						Map.of("course", course.id().value()))));
	}

	private List<Link> answers(Roll roll, Language language) {
		return Arrays.stream(Grasp.values())
			.map((grasp) -> new Link("", "session-grasp", SessionWords.slots(roll.key())).with(name(grasp, language),
					"grasp", grasp.name().toLowerCase(Locale.ROOT)))
			.toList();
	}

	String name(Grasp grasp, Language language) {
		return this.texts.get(language, "sessions.grasp." + grasp.name().toLowerCase(Locale.ROOT));
	}

	record GraspCard(String question, List<Link> answers) {

	}

	record NextCard(String thanks, String title, String lead, List<Line> courses, boolean hasBecause, String because,
			List<Link> links, List<Link> answers) {

	}

	record Line(String title, String detail, List<Link> buttons) {

	}

}
