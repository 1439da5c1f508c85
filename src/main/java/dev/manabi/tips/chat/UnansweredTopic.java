package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Question;
import dev.manabi.tips.Questions;

import org.springframework.stereotype.Component;

/**
 * That nobody has answered, and what else may help: the same whether or not there was
 * anybody to ask.
 */
@Component
class UnansweredTopic implements Topic {

	private final Questions questions;

	private final SkillTitles skills;

	private final Texts texts;

	UnansweredTopic(Questions questions, SkillTitles skills, Texts texts) {
		this.questions = questions;
		this.skills = skills;
		this.texts = texts;
	}

	@Override
	public String name() {
		return Questions.UNANSWERED;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("回答がまだない質問のお知らせ", "Questions without an answer");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.questions.unanswered(delivery.message().subject())
			.<Content>map((question) -> new Content.Say(told(question, language)))
			.orElseGet(Content.NotNeeded::new);
	}

	private Reply told(Question question, Language language) {
		String text = this.texts.get(language, "stuck.unanswered", this.skills.name(question.skill(), language),
				Fields.brief(question.words()));
		return new Reply.Card("tips/words", new TipDesk.WordsCard(text,
				List.of(new Link(this.texts.get(language, "intent.contact.label"), "contact", Map.of()), new Link(
						this.texts.get(language, "stuck.skill"), "skill", Map.of("skill", question.skill().value())))),
				text);
	}

}
