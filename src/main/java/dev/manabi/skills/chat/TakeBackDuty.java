package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: forgets what the asker said of a duty, whatever it was.
 */
@Component
class TakeBackDuty implements Intent {

	private final Staff staff;

	private final Duties duties;

	private final DutyCards cards;

	TakeBackDuty(Staff staff, Duties duties, DutyCards cards) {
		this.staff = staff;
		this.duties = duties;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "take-back-duty";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> takeBack(person, ask));
	}

	private Reply takeBack(Person person, Ask ask) {
		return this.duties.takeBack(person, ask.slots().getOrDefault("duty", ""))
			.map((open) -> this.cards.allWithout(open, person, ask))
			.orElseGet(() -> this.cards.all(person, ask));
	}

}
