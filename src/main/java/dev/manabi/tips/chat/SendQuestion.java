package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Questions;
import dev.manabi.tips.Wording;

import org.springframework.stereotype.Component;

/**
 * 「詳しい職員に質問する」: sends a question to up to three colleagues who agreed to be asked. The
 * answer comes to the asker alone, wherever they asked.
 */
@Component
class SendQuestion implements Intent {

	private final Colleagues colleagues;

	private final Questions questions;

	private final StuckCards cards;

	private final SkillTitles skills;

	private final TipDesk desk;

	private final Texts texts;

	SendQuestion(Colleagues colleagues, Questions questions, StuckCards cards, SkillTitles skills, TipDesk desk,
			Texts texts) {
		this.colleagues = colleagues;
		this.questions = questions;
		this.cards = cards;
		this.skills = skills;
		this.desk = desk;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-question";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask,
				(person) -> this.skills.of(ask)
					.map(Skill::id)
					.map((skill) -> fault(ask, person, skill).map((fault) -> this.cards.help(ask, skill, fault))
						.orElseGet(() -> send(ask, person, skill)))
					.orElseGet(() -> this.cards.choose(ask, "")));
	}

	private Optional<String> fault(Ask ask, Person person, SkillId skill) {
		String words = Fields.of(ask, "words");
		if (words.isEmpty()) {
			return Optional.of(this.texts.get(ask.language(), "stuck.refused.empty"));
		}
		if (words.length() > Wording.LONGEST) {
			return Optional.of(this.texts.get(ask.language(), "tips.refused.too-long", "%,d".formatted(Wording.LONGEST),
					"%,d".formatted(words.length())));
		}
		return this.questions.isTooMany(person.id()) && !isWaiting(ask, person, skill)
				? Optional
					.of(this.texts.get(ask.language(), "stuck.refused.too-many", String.valueOf(Questions.MOST_A_DAY)))
				: Optional.empty();
	}

	private Reply send(Ask ask, Person person, SkillId skill) {
		if (!isWaiting(ask, person, skill)) {
			this.questions.ask(person.id(), skill, Fields.of(ask, "words"));
		}
		return this.desk.words(ask, this.texts.get(ask.language(), "stuck.sent", String.valueOf(Questions.PATIENCE)),
				List.of(new Link(this.texts.get(ask.language(), "intent.contact.label"), "contact", Map.of())));
	}

	/** Pressed twice, it is asked once. */
	private boolean isWaiting(Ask ask, Person person, SkillId skill) {
		return this.questions.isWaiting(person.id(), skill, Fields.of(ask, "words"));
	}

}
