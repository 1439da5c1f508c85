package dev.manabi.sessions.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Grasp;
import dev.manabi.sessions.Grasps;
import dev.manabi.sessions.Roll;

import org.springframework.stereotype.Component;

/**
 * 「よく理解できた」「だいたい理解できた」「難しかった」: keeps the answer, and says what to take next.
 */
@Component
class AnswerGrasp implements Intent {

	private final Enrolments enrolments;

	private final Grasps grasps;

	private final GraspCards cards;

	private final StaffOnly staff;

	private final Texts texts;

	AnswerGrasp(Enrolments enrolments, Grasps grasps, GraspCards cards, StaffOnly staff, Texts texts) {
		this.enrolments = enrolments;
		this.grasps = grasps;
		this.cards = cards;
		this.staff = staff;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "session-grasp";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> answer(ask, person));
	}

	private Reply answer(Ask ask, Person person) {
		Optional<Roll> roll = SessionWords.key(ask).flatMap(this.enrolments::roll);
		Optional<Grasp> grasp = Grasp.of(ask.slots().getOrDefault("grasp", ""));
		return roll.isPresent() && grasp.isPresent() && this.grasps.answer(person, roll.get(), grasp.get())
				? this.cards.answered(person, roll.get(), grasp.get(), ask.language()) : new Reply.Words(
						this.texts.get(ask.language(), "sessions.grasp.not-attended", this.staff.contact(ask)));
	}

}
