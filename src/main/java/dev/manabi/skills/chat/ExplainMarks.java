package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * 「◎とは」: what the marks of the skill map mean, as the policy puts it below its map.
 */
@Component
class ExplainMarks implements Intent {

	private final SkillMaps skillMaps;

	private final Texts texts;

	ExplainMarks(SkillMaps skillMaps, Texts texts) {
		this.skillMaps = skillMaps;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "marks";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		SkillMap map = this.skillMaps.current();
		Language language = ask.language();
		List<MarkText> marks = Arrays.stream(Mark.values()).map((mark) -> text(mark, language)).toList();
		String source = this.texts.get(language, "marks.source", Markdown.plain(map.requirementsSection().in(language)),
				Markdown.plain(map.source().in(language)));
		return new Reply.Card("skills/marks", new MarksCard(marks, source), this.texts.get(language, "marks.summary"));
	}

	private MarkText text(Mark mark, Language language) {
		String key = "marks." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new MarkText(this.texts.get(language, key + ".name"), this.texts.get(language, key + ".meaning"));
	}

	record MarksCard(List<MarkText> marks, String source) {

	}

	record MarkText(String name, String meaning) {

	}

}
