package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillAdvice;
import dev.manabi.skills.SkillAdvice.Advice;
import dev.manabi.skills.SkillMap;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Offer;
import dev.manabi.training.PlanItem;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.CourseEntries.Entry;
import dev.manabi.training.chat.SessionLines.Line;
import dev.manabi.training.chat.Standings.StandingLine;

import org.springframework.stereotype.Component;

/**
 * Puts all there is to know of a skill on its card. Further pages have nothing but the
 * further courses.
 */
@Component
class SkillCards {

	private static final int PAGE = 10;

	private final Standings standings;

	private final WhoNeeds needs;

	private final CourseEntries entries;

	private final RecordLinks records;

	private final SkillLinks links;

	private final SkillAdvice advice;

	private final Texts texts;

	SkillCards(Standings standings, WhoNeeds needs, CourseEntries entries, RecordLinks records, SkillLinks links,
			SkillAdvice advice, Texts texts) {
		this.standings = standings;
		this.needs = needs;
		this.entries = entries;
		this.records = records;
		this.links = links;
		this.advice = advice;
		this.texts = texts;
	}

	Reply show(Ask ask, SkillMap map, Skill skill, Offer offer) {
		Language language = ask.language();
		Page<PlannedCourse> page = Page.of(offer.of(skill.id()), ask, PAGE);
		Optional<LearningPlan> plan = this.standings.plan(ask);
		List<StandingLine> standing = this.standings.of(ask, plan, List.of(skill.id()));
		List<Link> pages = page.links(new Link("", "skill", Map.of("skill", skill.id().value())), this.texts, language);
		String note = CourseListCards.note(offer, language);
		String count = String.valueOf(page.total());
		Optional<Advice> hint = (page.isFirst() && (ask.shared() || plan.isPresent()))
				? this.advice.best(skill.id(), language) : Optional.empty();
		return new Reply.Card("training/skill", new SkillCard(
				this.texts.get(language, "skill.numbered", String.valueOf(skill.no()),
						Markdown.plain(skill.name().in(language))),
				page.isFirst(), Markdown.line(skill.overview().in(language)), standing, methods(skill, language),
				this.needs.of(map, skill, language), this.texts.get(language, "skill.courses", count),
				page.total() == 0, this.texts.get(language, "my-plan.bare", Markdown.plain(map.contact().in(language))),
				this.entries.ofOneSkill(page.items(), language), !pages.isEmpty(), pages,
				!note.isEmpty() && page.total() > 0, note, hint.isPresent(), hint.map(Advice::line).orElse(""),
				links(skill, plan, hint, language)),
				this.texts.get(language, "skill.summary", skill.name().in(language), count));
	}

	private static String methods(Skill skill, Language language) {
		return skill.methods()
			.stream()
			.map((method) -> Markdown.line(method.name().in(language)))
			.collect(Collectors.joining("\n\n"));
	}

	private List<Link> links(Skill skill, Optional<LearningPlan> plan, Optional<Advice> hint, Language language) {
		Optional<PlanItem> item = plan.flatMap((it) -> it.item(skill.id()));
		List<Link> links = new ArrayList<>();
		item.flatMap((it) -> this.records.ask(skill, it.progress(), language)).ifPresent(links::add);
		links.add(this.links.plan(language));
		if (item.filter((it) -> it.standing().dependsOnDuty()).isPresent()) {
			links.add(new Link(this.texts.get(language, "intent.my-duties.label"), "my-duties", Map.of()));
		}
		links.add(new Link(this.texts.get(language, "skill.who-needs"), "who-needs",
				Map.of("skill", skill.id().value())));
		hint.map(Advice::more).ifPresent(links::add);
		links.add(this.links.find(language));
		return links;
	}

	/**
	 * A page of what is known of a skill.
	 *
	 * @param first whether it is the first page
	 * @param bare whether there is no course, and what is said then
	 * @param hint what a colleague advises, if anybody does
	 */
	record SkillCard(String name, boolean first, String overview, List<StandingLine> standing, String methods,
			List<Line> needs, String coursesTitle, boolean isBare, String bare, List<Entry> courses, boolean hasPages,
			List<Link> pages, boolean hasNote, String note, boolean hasHint, String hint, List<Link> links) {

	}

}
