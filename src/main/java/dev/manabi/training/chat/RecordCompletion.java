package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlanItem;
import dev.manabi.training.Task;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「情報セキュリティ（基礎）を受講しました」: asks whether to record it, or which course it was. Nothing is
 * recorded before a button is pressed.
 */
@Component
@Order(13)
class RecordCompletion implements Intent {

	private final Askers askers;

	private final LearningPlans plans;

	private final ClaimForms forms;

	private final ClaimChoices choices;

	private final Texts texts;

	RecordCompletion(Askers askers, LearningPlans plans, ClaimForms forms, ClaimChoices choices, Texts texts) {
		this.askers = askers;
		this.plans = plans;
		this.forms = forms;
		this.choices = choices;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "record-completion";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (person, plan) -> {
			if (ask.slots().containsKey("course")) {
				return this.plans.offer()
					.course(ask.slots().getOrDefault("course", ""))
					.map((planned) -> this.forms.form(ask, person, Claimable.of(planned.course()), ""))
					.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown")));
			}
			return skill(ask.slots()).flatMap(plan::item)
				.map((item) -> ofSkill(ask, person, item))
				.orElseGet(() -> this.choices.open(ask, plan));
		});
	}

	private Reply ofSkill(Ask ask, Person person, PlanItem item) {
		if (item.courses().isEmpty()) {
			return this.forms.form(ask, person, Claimable.of(item.requirement().skill()), "");
		}
		Optional<Course> only = ask.slots().containsKey("choose") ? Optional.empty() : Task.of(item).only();
		return only.map((course) -> this.forms.form(ask, person, Claimable.of(course), ""))
			.orElseGet(() -> this.choices.of(ask, item.courses()));
	}

	private static Optional<SkillId> skill(Map<String, String> slots) {
		return Optional.of(slots.getOrDefault("skill", "")).filter((id) -> !id.isBlank()).map(SkillId::new);
	}

}
