package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Searches;
import dev.manabi.tips.SharedLink;
import dev.manabi.tips.Wording;
import dev.manabi.tips.chat.TipForms.Draft;

import org.springframework.stereotype.Component;

/**
 * 「学びのコツとして保存」 on any message: the form with what the message says and a link to it.
 */
@Component
class SaveTipAction implements MessageAction {

	private final Colleagues colleagues;

	private final TipForms forms;

	private final Searches searches;

	private final Texts texts;

	SaveTipAction(Colleagues colleagues, TipForms forms, Searches searches, Texts texts) {
		this.colleagues = colleagues;
		this.forms = forms;
		this.searches = searches;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "save-tip";
	}

	@Override
	public Reply open(Ask ask, Marked message) {
		return this.colleagues.staff(ask, (_) -> {
			String words = Wording.kept(message.text());
			String skill = this.searches.about(words).map(SkillId::value).orElse(TipForms.AUTO);
			String link = SharedLink.of(message.link()).map((it) -> it.address().toString()).orElse("");
			String cut = Wording.cut(words, Wording.LONGEST);
			return this.forms.form(new Draft("", cut, skill, link, TipForms.ALL), "",
					note(ask, message, cut.length() < words.length()), ask.language());
		});
	}

	private String note(Ask ask, Marked message, boolean cut) {
		String of = message.author().isBlank() ? "" : this.texts.get(ask.language(), "tips.form.of",
				Markdown.plain(Wording.cut(Wording.kept(message.author()), 100)));
		return cut ? of + this.texts.get(ask.language(), "tips.form.cut", "%,d".formatted(Wording.LONGEST)) : of;
	}

}
