package dev.manabi.training.chat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlanItem;
import dev.manabi.training.Progress;
import dev.manabi.training.Standing;
import dev.manabi.training.chat.States.State;

import org.springframework.stereotype.Component;

/**
 * How skills stand to whoever asks, and why. Where others listen nothing is said of it.
 */
@Component
class Standings {

	private final LearningPlans plans;

	private final RoleReasons reasons;

	private final States states;

	private final Texts texts;

	Standings(LearningPlans plans, RoleReasons reasons, States states, Texts texts) {
		this.plans = plans;
		this.reasons = reasons;
		this.states = states;
		this.texts = texts;
	}

	/**
	 * The plan of whoever asks; empty where others listen and for those who have none.
	 */
	Optional<LearningPlan> plan(Ask ask) {
		return ask.shared() ? Optional.empty() : ask.asker().person().flatMap(this.plans::of);
	}

	/** A line for each skill; one that says why not for those who have no plan. */
	List<StandingLine> of(Ask ask, Optional<LearningPlan> plan, Collection<SkillId> skills) {
		return of(ask, plan, skills, (_) -> true);
	}

	/**
	 * The same for a course that is mandatory, whatever its skills are to the asker:
	 * lines that do not require them would contradict it.
	 */
	List<StandingLine> required(Ask ask, Optional<LearningPlan> plan, Collection<SkillId> skills) {
		return of(ask, plan, skills, Standing::obligatory);
	}

	private List<StandingLine> of(Ask ask, Optional<LearningPlan> plan, Collection<SkillId> skills,
			Predicate<Standing> told) {
		if (ask.shared()) {
			return List.of();
		}
		if (ask.asker().person().isEmpty()) {
			return List.of(without("standing.unknown-person", ask.language()));
		}
		return plan
			.map((it) -> skills.stream()
				.flatMap((skill) -> it.item(skill).stream())
				.filter((item) -> told.test(item.standing()))
				.map((item) -> line(item, it, ask.language()))
				.toList())
			.orElseGet(() -> List.of(without("standing.not-staff", ask.language())));
	}

	private StandingLine without(String key, Language language) {
		return new StandingLine(this.texts.get(language, key), this.states.of(Progress.NONE, language), false, "");
	}

	private StandingLine line(PlanItem item, LearningPlan plan, Language language) {
		Skill skill = item.requirement().skill();
		String because = because(item, plan, language);
		String duty = skill.duty().map((work) -> Markdown.plain(work.name().in(language))).orElse("");
		return new StandingLine(
				this.texts.get(language, key(item.standing()), Markdown.plain(skill.name().in(language)), duty),
				this.states.of(item.progress(), language), !because.isEmpty(), because);
	}

	private static String key(Standing standing) {
		return switch (standing) {
			case REQUIRED -> "standing.required";
			case IN_CHARGE -> "standing.in-charge";
			case BY_DUTY -> "standing.by-duty";
			case DECLINED -> "standing.declined";
			case OPEN -> "standing.open";
		};
	}

	private String because(PlanItem item, LearningPlan plan, Language language) {
		return plan.assignments()
			.stream()
			.filter((assignment) -> item.requirement().roles().contains(assignment.role()))
			.map((assignment) -> because(assignment, language))
			.collect(Collectors.joining("\n\n"));
	}

	private String because(Assignment assignment, Language language) {
		return this.texts.get(language, "standing.because", Markdown.plain(assignment.role().name().in(language)),
				this.reasons.sentence(assignment, language));
	}

	/**
	 * What is said of a skill.
	 *
	 * @param state how far the person is with it
	 * @param because the roles that ask for it, and why the person has them
	 */
	record StandingLine(String text, State state, boolean hasBecause, String because) {

	}

}
