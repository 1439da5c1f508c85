package dev.manabi.training.chat;

import java.util.function.BiFunction;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.chat.CourseLines.MandatoryLines;

import org.springframework.stereotype.Component;

/**
 * Tells staff, for whom there is a plan, from those for whom there is none.
 */
@Component
class Askers {

	private final LearningPlans plans;

	private final CourseLines lines;

	private final Texts texts;

	Askers(LearningPlans plans, CourseLines lines, Texts texts) {
		this.plans = plans;
		this.lines = lines;
		this.texts = texts;
	}

	/** The answer to staff; others learn why there is none, and whom to ask. */
	Reply answer(Ask ask, BiFunction<Person, LearningPlan, Reply> toStaff) {
		return ask.asker()
			.person()
			.map((person) -> this.plans.of(person)
				.map((plan) -> toStaff.apply(person, plan))
				.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "plan.not-staff"))))
			.orElseGet(() -> unknown(ask.language()));
	}

	private Reply unknown(Language language) {
		LearningPlan plan = this.plans.ofAllStaff();
		String contact = Markdown.plain(plan.map().contact().in(language));
		return new Reply.Card("training/all-staff",
				new AllStaffCard(this.texts.get(language, "plan.unknown-person", contact),
						this.lines.mandatory(plan, language)),
				this.texts.get(language, "plan.unknown-person", contact));
	}

	/** What the card for somebody outside the roster shows. */
	record AllStaffCard(String lead, MandatoryLines mandatory) {

	}

}
