package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.training.Completion;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * 「受講済みにする」 in the plan: records it as of today, and shows the plan with it.
 */
@Component
class CompleteInPlan implements Intent {

	private final Askers askers;

	private final LearningPlans plans;

	private final ClaimInputs inputs;

	private final TrainingRecords records;

	private final ClaimForms forms;

	private final PlanCards cards;

	private final CompletionCards completions;

	private final Texts texts;

	CompleteInPlan(Askers askers, LearningPlans plans, ClaimInputs inputs, TrainingRecords records, ClaimForms forms,
			PlanCards cards, CompletionCards completions, Texts texts) {
		this.askers = askers;
		this.plans = plans;
		this.inputs = inputs;
		this.records = records;
		this.forms = forms;
		this.cards = cards;
		this.completions = completions;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "complete-in-plan";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Ask today = new Ask(ask.asker(), ask.language(), ask.natural(),
				Map.of("course", ask.slots().getOrDefault("course", "")), ask.shared(), ask.venue());
		Optional<Course> course = this.plans.offer()
			.course(today.slots().getOrDefault("course", ""))
			.map(PlannedCourse::course);
		return this.askers.answer(ask, (person, _) -> course.map((known) -> complete(today, person, known))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown"))));
	}

	/** What the person’s word does not suffice for is asked about first. */
	private Reply complete(Ask ask, Person person, Course course) {
		if (!course.accepts(Evidence.WORD)) {
			return this.forms.form(ask, person, Claimable.of(course), "");
		}
		Completion record = this.records.record(this.inputs.claim(person, Claimable.of(course), ask));
		return this.askers.answer(ask, (_, plan) -> this.cards.plan(person, plan,
				this.completions.line(record, person, ask.language()), ask.language()));
	}

}
