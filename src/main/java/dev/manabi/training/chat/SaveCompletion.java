package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillId;
import dev.manabi.training.LearningPlan;
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
				(person, plan) -> claimable(ask, plan).map((claimable) -> save(ask, person, claimable))
					.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown"))));
	}

	/** A skill by itself can be reported only where there is no course for it. */
	private Optional<Claimable> claimable(Ask ask, LearningPlan plan) {
		Map<String, String> slots = ask.slots();
		return slots.containsKey("course")
				? this.plans.offer().course(slots.getOrDefault("course", "")).map((it) -> Claimable.of(it.course()))
				: skill(slots).flatMap(plan::item)
					.filter((item) -> item.courses().isEmpty())
					.map((item) -> Claimable.of(item.requirement().skill()));
	}

	private Reply save(Ask ask, Person person, Claimable course) {
		Optional<String> fault = this.inputs.fault(course, ask);
		if (fault.isPresent()) {
			String refusal = this.texts.get(ask.language(), "record.refused." + fault.get(),
					Markdown.plain(ask.slots().getOrDefault("date", "")));
			return this.forms.form(ask, person, course, refusal);
		}
		return this.cards.noted(this.records.record(this.inputs.claim(person, course, ask)), person, ask.language());
	}

	private static Optional<SkillId> skill(Map<String, String> slots) {
		return Optional.of(slots.getOrDefault("skill", "")).filter((id) -> !id.isBlank()).map(SkillId::new);
	}

}
