package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Searches;
import dev.manabi.tips.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「RPAで困っています」: the courses and the best tips for it, and where that does not help, a
 * question to colleagues who know.
 */
@Component
@Order(34)
class AskColleagues implements Intent {

	static final String NAME = "ask-colleagues";

	/** The slot of whoever wants to choose the skill. */
	static final String CHOOSE = "choose";

	private final Colleagues colleagues;

	private final StuckCards cards;

	private final SkillTitles skills;

	private final Searches searches;

	private final Texts texts;

	AskColleagues(Colleagues colleagues, StuckCards cards, SkillTitles skills, Searches searches, Texts texts) {
		this.colleagues = colleagues;
		this.cards = cards;
		this.skills = skills;
		this.searches = searches;
		this.texts = texts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean personal() {
		return false;
	}

	/** What one is stuck with stands in the field of the question. */
	@Override
	public boolean takesWords() {
		return true;
	}

	@Override
	public Theme theme() {
		return Theme.TOGETHER;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.amongStaff(ask, () -> skill(ask).map((skill) -> this.cards.help(ask, skill, fault(ask)))
			.orElseGet(() -> this.cards.choose(ask, fault(ask))));
	}

	/** The one that is named, else the one that the words are about. */
	private Optional<SkillId> skill(Ask ask) {
		return ask.slots().containsKey(CHOOSE) ? Optional.empty()
				: this.skills.of(ask).map(Skill::id).or(() -> this.searches.about(Fields.of(ask, WORDS)));
	}

	/** What does not fit into the field is not lost without a word. */
	private String fault(Ask ask) {
		int length = Fields.of(ask, WORDS).length();
		return (length > Wording.LONGEST) ? this.texts.get(ask.language(), "tips.refused.too-long",
				"%,d".formatted(Wording.LONGEST), "%,d".formatted(length)) : "";
	}

}
