package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;
import dev.manabi.tips.TipReports.Told;

import org.springframework.stereotype.Component;

/**
 * Says that a tip is hidden and what was told of it, to whoever may know.
 */
@Component
class TipStates {

	private static final int MOST = 10;

	private final TipReports reports;

	private final Texts texts;

	TipStates(TipReports reports, Texts texts) {
		this.reports = reports;
		this.texts = texts;
	}

	/** On the card of the tip; empty if there is nothing to say to the asker. */
	String of(Asker asker, Tip tip, Language language) {
		return asker.coordinator() ? brief(tip, MOST, language) : hidden(tip, language);
	}

	/**
	 * To coordinators.
	 * @param most how much of what was told is quoted
	 */
	String brief(Tip tip, int most, Language language) {
		List<String> lines = new ArrayList<>();
		if (!tip.isShown()) {
			lines.add(hidden(tip, language));
		}
		Told told = this.reports.told(tip, most);
		told.newest()
			.forEach((reason) -> lines.add(this.texts.get(language, "tips.reports.reason", Fields.brief(reason))));
		if (told.others() > 0) {
			lines.add(this.texts.get(language, "tips.reports.more", String.valueOf(told.others())));
		}
		return String.join("\n\n", lines);
	}

	private String hidden(Tip tip, Language language) {
		String why = tip.decision().why();
		if (tip.isShown()) {
			return "";
		}
		return why.isEmpty() ? this.texts.get(language, "tips.hidden")
				: this.texts.get(language, "tips.hidden.why", Fields.whole(why));
	}

}
