package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.Decision;

import org.springframework.stereotype.Component;

/**
 * The form on which a coordinator says why they hide a tip.
 */
@Component
class HidingForms {

	private final Texts texts;

	HidingForms(Texts texts) {
		this.texts = texts;
	}

	/**
	 * The form.
	 * @param refusal why it could not be hidden as it was, may be empty
	 */
	Reply form(Ask ask, Tip tip, String refusal) {
		String question = this.texts.get(ask.language(), "tips.hide.question");
		return new Reply.Card("tips/hide", new HidingCard(!refusal.isEmpty(), refusal, question,
				Fields.brief(tip.content().words()), Fields.again(ask, "why"), Decision.LONGEST, tip.id()),
				refusal.isEmpty() ? question : refusal);
	}

	/** The card. */
	record HidingCard(boolean isRefused, String refusal, String question, String words, String why, int longest,
			String tip) {

	}

}
