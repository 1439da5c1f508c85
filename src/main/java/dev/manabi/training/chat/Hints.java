package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillHints;
import dev.manabi.skills.SkillHints.Hint;
import dev.manabi.skills.SkillId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What colleagues advise, in one line.
 */
@Component
class Hints {

	private final ObjectProvider<SkillHints> hints;

	private final Texts texts;

	Hints(ObjectProvider<SkillHints> hints, Texts texts) {
		this.hints = hints;
		this.texts = texts;
	}

	Optional<Hint> best(SkillId skill) {
		return this.hints.orderedStream().flatMap((each) -> each.best(skill).stream()).findFirst();
	}

	/** As Markdown, with the link as its host. */
	String line(Hint hint, Language language) {
		String author = hint.author().isEmpty() ? this.texts.get(language, "tips.left")
				: this.texts.get(language, "tips.name", Markdown.plain(hint.author()));
		String link = hint.link().map((it) -> " " + Markdown.link(it.getHost(), it)).orElse("");
		return this.texts.get(language, "tips.hint", Markdown.plain(hint.brief()) + link, author);
	}

	/** The way to more of it. */
	Link more(SkillId skill, Language language) {
		return new Link(this.texts.get(language, "tips.others"), "find-tips", Map.of("skill", skill.value()));
	}

}
