package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;
import dev.manabi.skills.DutyAnswer;

import org.springframework.stereotype.Component;

/**
 * はい or いいえ on the card of the asker's duties, which shows it at once.
 */
@Component
class AnswerDuty implements Intent {

	private final Staff staff;

	private final Duties duties;

	private final DutyCards cards;

	AnswerDuty(Staff staff, Duties duties, DutyCards cards) {
		this.staff = staff;
		this.duties = duties;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "answer-duty";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> answer(person, ask));
	}

	private Reply answer(Person person, Ask ask) {
		return DutyAnswer.of(ask.slots())
			.flatMap((answer) -> this.duties.answer(person, answer))
			.map((noted) -> this.cards.allWith(noted, person, ask))
			.orElseGet(() -> this.cards.all(person, ask));
	}

}
