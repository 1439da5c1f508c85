package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Roster;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.Decision;

import org.springframework.stereotype.Component;

/**
 * The form on which a coordinator says why they hide a tip.
 */
@Component
class HidingForms {

	private final Readings readings;

	private final Roster roster;

	private final Texts texts;

	HidingForms(Readings readings, Roster roster, Texts texts) {
		this.roster = roster;
		this.readings = readings;
		this.texts = texts;
	}

	/**
	 * The form.
	 * @param refusal why it could not be hidden as it was, may be empty
	 */
	Reply form(Ask ask, Tip tip, String refusal) {
		String question = this.texts.get(ask.language(), "tips.hide.question");
		return new Reply.Card("tips/hide",
				new HidingCard(!refusal.isEmpty(), refusal, question, Fields.brief(tip.content().words()),
						Fields.again(ask, "why"), Decision.LONGEST,
						this.texts.get(ask.language(),
								this.roster.find(tip.author()).isEmpty() ? "tips.hide.told.nobody" : "tips.hide.told"),
						this.readings.carriedOn(ask, tip), tip.id()),
				refusal.isEmpty() ? question : refusal);
	}

	/**
	 * The card.
	 *
	 * @param carried what was read, for the button that hides it
	 */
	record HidingCard(boolean isRefused, String refusal, String question, String words, String why, int longest,
			String consequence, Map<String, String> carried, String tip) {

	}

}
