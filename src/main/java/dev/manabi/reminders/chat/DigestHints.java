package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillHints;
import dev.manabi.skills.SkillHints.Hint;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What colleagues advise for what somebody is reminded of: one line, for what is due
 * first.
 */
@Component
class DigestHints {

	private final ObjectProvider<SkillHints> hints;

	private final Texts texts;

	DigestHints(ObjectProvider<SkillHints> hints, Texts texts) {
		this.hints = hints;
		this.texts = texts;
	}

	Optional<DigestHint> best(List<Task> open, Language language) {
		return open.stream()
			.flatMap(DigestHints::skills)
			.distinct()
			.flatMap((skill) -> best(skill).map((hint) -> line(skill, hint, language)).stream())
			.findFirst();
	}

	private static Stream<SkillId> skills(Task task) {
		return task.skill().isPresent() ? task.skill().stream().map((skill) -> skill.id())
				: task.courses().stream().flatMap((planned) -> planned.course().skills().stream());
	}

	private Optional<Hint> best(SkillId skill) {
		return this.hints.orderedStream().flatMap((each) -> each.best(skill).stream()).findFirst();
	}

	private DigestHint line(SkillId skill, Hint hint, Language language) {
		String author = hint.author().isEmpty() ? this.texts.get(language, "tips.left")
				: this.texts.get(language, "tips.name", Markdown.plain(hint.author()));
		String link = hint.link().map((it) -> " " + Markdown.link(it.getHost(), it)).orElse("");
		return new DigestHint(this.texts.get(language, "tips.hint", Markdown.plain(hint.brief()) + link, author), List
			.of(new Link(this.texts.get(language, "tips.others"), "find-tips", Map.of("skill", skill.value()))));
	}

	/** What is advised, and the way to more of it. */
	record DigestHint(String line, List<Link> links) {

	}

}
