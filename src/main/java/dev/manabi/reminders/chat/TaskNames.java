package dev.manabi.reminders.chat;

import dev.manabi.language.Language;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;

import org.springframework.stereotype.Component;

/**
 * What skills and courses are called that people were reminded of.
 */
@Component
class TaskNames {

	private final SkillMaps skillMaps;

	private final LearningPlans plans;

	TaskNames(SkillMaps skillMaps, LearningPlans plans) {
		this.skillMaps = skillMaps;
		this.plans = plans;
	}

	/** The name, or the id of what is no longer there. */
	String of(String task, Language language) {
		String[] parts = task.split(":", 2);
		String id = parts[parts.length - 1];
		return (parts[0].equals("skill")
				? this.skillMaps.current().skill(new SkillId(id)).map((skill) -> skill.name().in(language))
				: this.plans.offer().course(id).map((planned) -> planned.course().title().in(language)))
			.orElse(id);
	}

}
