package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * 「記録する」: records that the presser took a course, with a way back.
 */
@Component
class SaveCompletion implements Intent {

	private final Askers askers;

	private final LearningPlans plans;

	private final ClaimInputs inputs;

	private final TrainingRecords records;

	private final ClaimForms forms;

	private final CompletionCards cards;

	private final Texts texts;

	SaveCompletion(Askers askers, LearningPlans plans, ClaimInputs inputs, TrainingRecords records, ClaimForms forms,
			CompletionCards cards, Texts texts) {
		this.askers = askers;
		this.plans = plans;
		this.inputs = inputs;
		this.records = records;
		this.forms = forms;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "save-completion";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask,
				(person, _) -> this.plans.offer()
					.course(ask.slots().getOrDefault("course", ""))
					.map((planned) -> save(ask, person, planned.course()))
					.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown"))));
	}

	private Reply save(Ask ask, Person person, Course course) {
		Optional<String> fault = this.inputs.fault(course, ask);
		if (fault.isPresent()) {
			String refusal = this.texts.get(ask.language(), "record.refused." + fault.get(),
					Markdown.plain(ask.slots().getOrDefault("date", "")));
			return this.forms.form(ask, person, course, refusal);
		}
		return this.cards.noted(this.records.record(this.inputs.claim(person, course, ask)), person, ask.language());
	}

}
