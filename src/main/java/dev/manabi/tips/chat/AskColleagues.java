package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Theme;
import dev.manabi.skills.Skill;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「RPAで困っています」: the courses and the best tips for it, and where that does not help, a
 * question to colleagues who know.
 */
@Component
@Order(34)
class AskColleagues implements Intent {

	private final Colleagues colleagues;

	private final StuckCards cards;

	private final SkillTitles skills;

	AskColleagues(Colleagues colleagues, StuckCards cards, SkillTitles skills) {
		this.colleagues = colleagues;
		this.cards = cards;
		this.skills = skills;
	}

	@Override
	public String name() {
		return "ask-colleagues";
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
		return this.colleagues.amongStaff(ask,
				() -> this.skills.of(ask)
					.map(Skill::id)
					.map((skill) -> this.cards.help(ask, skill, ""))
					.orElseGet(() -> this.cards.choose(ask)));
	}

}
