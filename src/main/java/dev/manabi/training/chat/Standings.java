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
import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlanItem;
import dev.manabi.training.Standing;

import org.springframework.stereotype.Component;

/**
 * How skills stand to whoever asks, and why. Where others listen nothing is said of it.
 */
@Component
class Standings {

	private final LearningPlans plans;

	private final RoleReasons reasons;

	private final Texts texts;

	Standings(LearningPlans plans, RoleReasons reasons, Texts texts) {
		this.plans = plans;
		this.reasons = reasons;
		this.texts = texts;
	}

	/** A line for each skill; one that says why not for those who have no plan. */
	List<StandingLine> of(Ask ask, Collection<SkillId> skills) {
		return of(ask, skills, (_) -> true);
	}

	/**
	 * The same for a course that is mandatory, whatever its skills are to the asker:
	 * lines that do not require them would contradict it.
	 */
	List<StandingLine> required(Ask ask, Collection<SkillId> skills) {
		return of(ask, skills, Standing::obligatory);
	}

	private List<StandingLine> of(Ask ask, Collection<SkillId> skills, Predicate<Standing> told) {
		if (ask.shared()) {
			return List.of();
		}
		Optional<Person> person = ask.asker().person();
		if (person.isEmpty()) {
			return List.of(without("standing.unknown-person", ask.language()));
		}
		return person.flatMap(this.plans::of)
			.map((plan) -> skills.stream()
				.flatMap((skill) -> plan.item(skill).stream())
				.filter((item) -> told.test(item.standing()))
				.map((item) -> line(item, plan, ask.language()))
				.toList())
			.orElseGet(() -> List.of(without("standing.not-staff", ask.language())));
	}

	private StandingLine without(String key, Language language) {
		return new StandingLine(this.texts.get(language, key), false, "", false);
	}

	private StandingLine line(PlanItem item, LearningPlan plan, Language language) {
		Skill skill = item.requirement().skill();
		String because = because(item, plan, language);
		String duty = skill.duty().map((work) -> Markdown.plain(work.name().in(language))).orElse("");
		return new StandingLine(
				this.texts.get(language, key(item.standing()), Markdown.plain(skill.name().in(language)), duty),
				!because.isEmpty(), because, item.standing().dependsOnDuty());
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
	 * @param because the roles that ask for it, and why the person has them
	 * @param byDuty whether it hangs on a duty of the person
	 */
	record StandingLine(String text, boolean hasBecause, String because, boolean byDuty) {

	}

}
