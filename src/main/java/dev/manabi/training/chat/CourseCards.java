package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Link.Row;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Progress;
import dev.manabi.training.chat.SessionLines.Line;
import dev.manabi.training.chat.Standings.StandingLine;
import dev.manabi.training.chat.States.State;

import org.springframework.stereotype.Component;

/**
 * Puts a course on its card.
 */
@Component
class CourseCards {

	private static final int PAGE = 10;

	private final SkillMaps skillMaps;

	private final Standings standings;

	private final CourseDetails details;

	private final States states;

	private final RecordLinks records;

	private final SessionLines sessions;

	private final SkillLinks links;

	private final Texts texts;

	CourseCards(SkillMaps skillMaps, Standings standings, CourseDetails details, States states, RecordLinks records,
			SessionLines sessions, SkillLinks links, Texts texts) {
		this.skillMaps = skillMaps;
		this.standings = standings;
		this.details = details;
		this.states = states;
		this.records = records;
		this.sessions = sessions;
		this.links = links;
		this.texts = texts;
	}

	Reply show(Ask ask, PlannedCourse planned, Offer offer) {
		Language language = ask.language();
		Course course = planned.course();
		Page<Line> page = Page.of(this.sessions.of(course, language), ask, PAGE);
		List<Link> pages = page.links(new Link("", "course", Map.of("course", course.id().value())), this.texts,
				language);
		String note = CourseListCards.note(offer, language);
		String title = course.title().in(language);
		Optional<LearningPlan> plan = this.standings.plan(ask);
		Progress progress = plan.map((it) -> it.progress(course)).orElse(Progress.NONE);
		return new Reply.Card("training/course",
				new CourseCard(Markdown.line(title),
						Markdown.link(this.texts.get(language, "course.open"), course.link()), planned.mandatory(),
						this.states.of(progress, language), standing(ask, plan, planned), facts(planned, language),
						page.total() > 0, page.items(), !pages.isEmpty(), pages, !note.isEmpty(), note,
						Link.rows(this.links.of(skills(course), language)), links(course, plan, language)),
				this.texts.get(language, "course.summary", title));
	}

	private List<Link> links(Course course, Optional<LearningPlan> plan, Language language) {
		Optional<Link> record = plan.flatMap((it) -> this.records.ask(course, it.progress(course), language));
		return Stream.concat(record.stream(), Stream.of(this.links.plan(language), this.links.find(language))).toList();
	}

	private List<StandingLine> standing(Ask ask, Optional<LearningPlan> plan, PlannedCourse planned) {
		List<SkillId> skills = planned.course().skills().stream().limit(CourseDetails.SKILLS).toList();
		return planned.mandatory() ? this.standings.required(ask, plan, skills) : this.standings.of(ask, plan, skills);
	}

	private List<Skill> skills(Course course) {
		return course.skills().stream().flatMap((id) -> this.skillMaps.current().skill(id).stream()).toList();
	}

	private List<Fact> facts(PlannedCourse planned, Language language) {
		Course course = planned.course();
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("course.fact.skills", this.details.skills(course, language), language));
		facts.add(fact("course.fact.method", this.details.method(course, language), language));
		facts.add(fact("course.fact.provider", this.details.provider(course.provider(), language), language));
		course.duration()
			.ifPresent((time) -> facts.add(fact("course.fact.length", this.details.length(time, language), language)));
		course.level()
			.ifPresent((level) -> facts.add(fact("course.fact.level", this.details.level(level, language), language)));
		planned.due()
			.ifPresent((day) -> facts.add(fact("course.fact.due",
					this.details.isPast(day) ? this.details.due(day, language) : Dates.in(language, day), language)));
		return facts;
	}

	private Fact fact(String key, String value, Language language) {
		return new Fact(this.texts.get(language, key), value);
	}

	/**
	 * What the card of a course shows.
	 *
	 * @param open the link to it
	 * @param state how far whoever asks is with it
	 * @param skills buttons to what it teaches
	 */
	record CourseCard(String title, String open, boolean mandatory, State state, List<StandingLine> standing,
			List<Fact> facts, boolean hasSessions, List<Line> sessions, boolean hasPages, List<Link> pages,
			boolean hasNote, String note, List<Row> skills, List<Link> links) {

	}

	record Fact(String title, String value) {

	}

}
