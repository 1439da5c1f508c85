package dev.manabi.training.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Duty;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.SkillMap;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.PlanItem;
import dev.manabi.training.chat.CourseLines.CourseLine;
import dev.manabi.training.chat.CourseLines.SkillLines;

import org.springframework.stereotype.Component;

/**
 * Puts a learning plan on its card.
 */
@Component
class PlanCards {

	private final RoleReasons reasons;

	private final CourseLines lines;

	private final Texts texts;

	PlanCards(RoleReasons reasons, CourseLines lines, Texts texts) {
		this.reasons = reasons;
		this.lines = lines;
		this.texts = texts;
	}

	MyPlanCard plan(Person person, LearningPlan plan, Language language) {
		SkillMap map = plan.map();
		String note = plan.catalogue().note().map((text) -> Markdown.line(text.in(language))).orElse("");
		return new MyPlanCard(this.texts.get(language, "my-plan.title", Markdown.plain(person.name())),
				plan.assignments().stream().map((assignment) -> role(assignment, language)).toList(),
				!plan.mandatory().isEmpty(), this.lines.courses(plan.mandatory(), language),
				this.texts.get(language, "my-plan.required", String.valueOf(plan.required().size())),
				this.lines.skills(plan.required(), language), !plan.byDuty().isEmpty(), byDuty(plan, language),
				!plan.open().isEmpty(), this.texts.get(language, "my-plan.open", String.valueOf(plan.open().size())),
				this.texts.get(language, "my-plan.source", Markdown.plain(map.source().in(language)),
						Markdown.plain(map.requirementsSection().in(language))),
				this.texts.get(language, "my-plan.bare", Markdown.plain(map.contact().in(language))), !note.isEmpty(),
				note);
	}

	String summary(LearningPlan plan, Language language) {
		String roles = plan.assignments()
			.stream()
			.map((assignment) -> assignment.role().name().in(language))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		return this.texts.get(language, "my-plan.summary", roles, String.valueOf(plan.required().size()));
	}

	private RoleLine role(Assignment assignment, Language language) {
		return new RoleLine(Markdown.line(assignment.role().name().in(language)),
				this.reasons.sentence(assignment, language),
				this.texts.get(language, "my-plan.section", Markdown.plain(assignment.role().section().in(language))));
	}

	private List<DutyLines> byDuty(LearningPlan plan, Language language) {
		Map<Duty, List<PlanItem>> duties = plan.byDuty()
			.stream()
			.collect(Collectors.groupingBy((item) -> item.requirement().skill().duty().orElseThrow(),
					LinkedHashMap::new, Collectors.toList()));
		return duties.entrySet()
			.stream()
			.map((entry) -> new DutyLines(
					this.texts.get(language, "my-plan.duty", Markdown.plain(entry.getKey().name().in(language))),
					this.lines.skills(entry.getValue(), language)))
			.toList();
	}

	/** What the card of a plan shows. */
	record MyPlanCard(String title, List<RoleLine> roles, boolean hasMandatory, List<CourseLine> mandatory,
			String requiredTitle, List<SkillLines> required, boolean hasByDuty, List<DutyLines> byDuty, boolean hasOpen,
			String openTitle, String source, String bare, boolean hasNote, String note) {

	}

	record RoleLine(String name, String because, String section) {

	}

	record DutyLines(String duty, List<SkillLines> skills) {

	}

}
