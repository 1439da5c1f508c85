package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * The form on which somebody says what is amiss with a tip.
 */
@Component
class ReportForms {

	private final Texts texts;

	ReportForms(Texts texts) {
		this.texts = texts;
	}

	/**
	 * The form.
	 * @param refusal why it could not be told as it was, may be empty
	 */
	Reply form(Ask ask, Tip tip, String refusal) {
		String question = this.texts.get(ask.language(), "tips.report.question");
		return new Reply.Card("tips/report",
				new ReportCard(!refusal.isEmpty(), refusal, question, Fields.brief(tip.content().words()),
						Fields.again(ask, "reason"), TipReports.LONGEST, tip.id()),
				refusal.isEmpty() ? question : refusal);
	}

	/** The card. */
	record ReportCard(boolean isRefused, String refusal, String question, String words, String reason, int longest,
			String tip) {

	}

}
