package dev.manabi.tips.chat;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.Question.Request;
import dev.manabi.tips.Questions;
import dev.manabi.tips.Volunteers;

import org.springframework.stereotype.Component;

/**
 * A question to a colleague who agreed to be asked, and still does.
 */
@Component
class QuestionTopic implements Topic {

	private final Questions questions;

	private final Volunteers volunteers;

	private final QuestionCards cards;

	QuestionTopic(Questions questions, Volunteers volunteers, QuestionCards cards) {
		this.questions = questions;
		this.volunteers = volunteers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Questions.ASKED;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("詳しい職員への質問", "Questions to colleagues");
	}

	/** Who agreed to be asked about what they have completed. */
	@Override
	public boolean discreet() {
		return true;
	}

	/** What is not there any more was erased. */
	@Override
	public Content content(Delivery delivery, Language language) {
		PersonId person = delivery.message().person();
		return this.questions.request(delivery.message().subject())
			.<Content>map((request) -> isTheirs(request, person)
					? new Content.Say(this.cards.question(request, "", "", language)) : new Content.NotNeeded())
			.orElseGet(Content.TakenBack::new);
	}

	private boolean isTheirs(Request request, PersonId person) {
		return request.isAnswered() || (!request.passedOn() && this.volunteers.includes(person));
	}

	/** Another is asked in the place of whoever can't be reached. */
	@Override
	public void settled(Delivery delivery) {
		if (delivery.state() == Delivery.State.UNREACHABLE) {
			this.questions.request(delivery.message().subject())
				.ifPresent((request) -> this.questions.passOn(request.question()));
		}
	}

}
