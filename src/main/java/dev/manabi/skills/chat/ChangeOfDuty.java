package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;
import dev.manabi.skills.DutyAnswer;

/**
 * Somebody says of themselves that they are in charge of a duty, or are not. The answer
 * says what that changes and offers to take it back.
 */
abstract class ChangeOfDuty implements Intent {

	private final String name;

	private final boolean inCharge;

	private final Staff staff;

	private final Duties duties;

	private final DutyCards cards;

	ChangeOfDuty(String name, boolean inCharge, Staff staff, Duties duties, DutyCards cards) {
		this.name = name;
		this.inCharge = inCharge;
		this.staff = staff;
		this.duties = duties;
		this.cards = cards;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean records() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> answer(person, ask));
	}

	private Reply answer(Person person, Ask ask) {
		String duty = ask.slots().getOrDefault("duty", "");
		return this.duties.answer(person, new DutyAnswer(duty, this.inCharge))
			.map((noted) -> this.cards.noted(noted, ask.language()))
			.orElseGet(() -> this.cards.withoutEffect(duty, ask.language()));
	}

}
