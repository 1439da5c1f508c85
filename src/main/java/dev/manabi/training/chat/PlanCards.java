package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.SkillMap;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.chat.CourseLines.MandatoryLines;
import dev.manabi.training.chat.CourseLines.SkillLines;
import dev.manabi.training.chat.DutyLines.DutyParts;

import org.springframework.stereotype.Component;

/**
 * Puts a learning plan on its card.
 */
@Component
class PlanCards {

	private final RoleReasons reasons;

	private final CourseLines lines;

	private final DutyLines duties;

	private final TaskLines tasks;

	private final Texts texts;

	PlanCards(RoleReasons reasons, CourseLines lines, DutyLines duties, TaskLines tasks, Texts texts) {
		this.reasons = reasons;
		this.lines = lines;
		this.duties = duties;
		this.tasks = tasks;
		this.texts = texts;
	}

	/**
	 * The plan.
	 * @param noted the duty that the person has just answered for
	 */
	Reply plan(Person person, LearningPlan plan, Optional<RoleDuty> noted, Language language) {
		return new Reply.Card("training/my-plan", card(person, plan, noted, NotedLine.NONE, language),
				summary(plan, language));
	}

	/** The plan, and what has just become of a record. */
	Reply plan(Person person, LearningPlan plan, NotedLine recorded, Language language) {
		return new Reply.Card("training/my-plan", card(person, plan, Optional.empty(), recorded, language),
				recorded.text());
	}

	private MyPlanCard card(Person person, LearningPlan plan, Optional<RoleDuty> noted, NotedLine recorded,
			Language language) {
		SkillMap map = plan.map();
		String note = plan.catalogue().note().map((text) -> Markdown.line(text.in(language))).orElse("");
		return new MyPlanCard(this.texts.get(language, "my-plan.title", Markdown.plain(person.name())),
				plan.assignments().stream().map((assignment) -> role(assignment, language)).toList(), recorded,
				this.tasks.count(plan, language), this.lines.mandatory(plan, language),
				this.texts.get(language, "my-plan.required", String.valueOf(plan.required().size())),
				this.lines.skills(plan.required(), plan, language), this.duties.parts(plan, noted, language),
				!plan.open().isEmpty(), this.texts.get(language, "my-plan.open", String.valueOf(plan.open().size())),
				this.texts.get(language, "my-plan.source", Markdown.plain(map.source().in(language)),
						Markdown.plain(map.requirementsSection().in(language))),
				this.texts.get(language, "my-plan.bare", Markdown.plain(map.contact().in(language))), !note.isEmpty(),
				note);
	}

	private String summary(LearningPlan plan, Language language) {
		String roles = plan.assignments()
			.stream()
			.map((assignment) -> assignment.role().name().in(language))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		String required = this.texts.get(language, "my-plan.summary", roles, String.valueOf(plan.required().size()));
		int inCharge = plan.inCharge().size();
		return (inCharge == 0) ? required
				: required + this.texts.get(language, "my-plan.summary-in-charge", String.valueOf(inCharge));
	}

	private RoleLine role(Assignment assignment, Language language) {
		return new RoleLine(Markdown.line(assignment.role().name().in(language)),
				this.reasons.sentence(assignment, language),
				this.texts.get(language, "my-plan.section", Markdown.plain(assignment.role().section().in(language))));
	}

	/** What the card of a plan shows. */
	record MyPlanCard(String title, List<RoleLine> roles, NotedLine recorded, String count, MandatoryLines mandatory,
			String requiredTitle, List<SkillLines> required, DutyParts duties, boolean hasOpen, String openTitle,
			String source, String bare, boolean hasNote, String note) {

	}

	/**
	 * What has just become of a record.
	 *
	 * @param undo the button that takes it back, if it can be
	 */
	record NotedLine(boolean any, String text, boolean hasUndo, List<Link> undo) {

		static final NotedLine NONE = new NotedLine(false, "", false, List.of());

	}

	record RoleLine(String name, String because, String section) {

	}

}
