package dev.manabi.skills;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillHints.Hint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What colleagues advise about a skill, as it is said wherever the skill is spoken of.
 */
@Component
public class SkillAdvice {

	private final ObjectProvider<SkillHints> hints;

	private final Texts texts;

	SkillAdvice(ObjectProvider<SkillHints> hints, Texts texts) {
		this.hints = hints;
		this.texts = texts;
	}

	/** The best that there is. */
	public Optional<Advice> best(SkillId skill, Language language) {
		return this.hints.orderedStream()
			.flatMap((each) -> each.best(skill).stream())
			.findFirst()
			.map((hint) -> new Advice(line(hint, language),
					new Link(this.texts.get(language, "tips.others"), "find-tips", Map.of("skill", skill.value()))));
	}

	private String line(Hint hint, Language language) {
		String link = hint.link().map((it) -> " " + Markdown.link(it.getHost(), it)).orElse("");
		String words = Markdown.plain(hint.brief()) + link;
		return hint.erased() ? this.texts.get(language, "tips.hint.erased", words)
				: this.texts.get(language, "tips.hint", words, author(hint, language));
	}

	private String author(Hint hint, Language language) {
		return hint.author().isEmpty() ? this.texts.get(language, "tips.left")
				: this.texts.get(language, "tips.name", Markdown.plain(hint.author()));
	}

	/**
	 * A piece of advice.
	 *
	 * @param line what is advised, as Markdown, with the link as its host
	 * @param more the way to more of it
	 */
	public record Advice(String line, Link more) {
	}

}
