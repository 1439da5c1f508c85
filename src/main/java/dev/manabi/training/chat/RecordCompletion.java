package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;
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
			String course = ask.slots().getOrDefault("course", "");
			if (!course.isEmpty()) {
				return this.plans.offer()
					.course(course)
					.map((planned) -> this.forms.form(ask, person, planned.course(), ""))
					.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown")));
			}
			return ask.slots().containsKey("skill")
					? ofSkill(ask, plan, (only) -> this.forms.form(ask, person, only, ""))
					: this.choices.open(ask, plan);
		});
	}

	private Reply ofSkill(Ask ask, LearningPlan plan, Function<Course, Reply> form) {
		List<PlannedCourse> courses = plan.item(new SkillId(ask.slots().getOrDefault("skill", "?")))
			.map(Task::of)
			.map(Task::courses)
			.orElse(List.of());
		Optional<Course> only = ask.slots().containsKey("choose") ? Optional.empty() : RecordLinks.only(courses);
		return only.map(form).orElseGet(() -> this.choices.of(ask, courses));
	}

}
