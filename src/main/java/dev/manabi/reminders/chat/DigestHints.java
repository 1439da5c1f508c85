package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Link;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillAdvice;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * What colleagues advise for what somebody is reminded of: one line, for what is due
 * first.
 */
@Component
class DigestHints {

	private final SkillAdvice advice;

	DigestHints(SkillAdvice advice) {
		this.advice = advice;
	}

	Optional<DigestHint> best(List<Task> open, Language language) {
		return open.stream()
			.flatMap(DigestHints::skills)
			.distinct()
			.flatMap((skill) -> this.advice.best(skill, language).stream())
			.findFirst()
			.map((best) -> new DigestHint(best.line(), List.of(best.more())));
	}

	private static Stream<SkillId> skills(Task task) {
		return task.skill().isPresent() ? task.skill().stream().map((skill) -> skill.id())
				: task.courses().stream().flatMap((planned) -> planned.course().skills().stream());
	}

	/** What is advised, and the way to more of it. */
	record DigestHint(String line, List<Link> links) {

	}

}
