package dev.manabi.skills;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Asks and says who is in charge of what, in the words that answers share.
 */
@Component
public class DutySentences {

	private final Texts texts;

	DutySentences(Texts texts) {
		this.texts = texts;
	}

	/** Whether one is in charge of it, as Markdown. */
	public String question(Duty duty, Language language) {
		return this.texts.get(language, "duty.question", Markdown.plain(duty.name().in(language)));
	}

	/** What the button for yes says in full, as plain text. */
	public String yes(Duty duty, Language language) {
		return this.texts.get(language, "duty.yes", duty.name().in(language));
	}

	/** What the button for no says in full, as plain text. */
	public String no(Duty duty, Language language) {
		return this.texts.get(language, "duty.no", duty.name().in(language));
	}

	/** That what was said of it is taken back, as Markdown. */
	public String takenBack(Duty duty, Language language) {
		return this.texts.get(language, "duty.taken-back", Markdown.plain(duty.name().in(language)));
	}

	/** What is noted of it from now on, as Markdown. */
	public String noted(RoleDuty duty, Language language) {
		return this.texts.get(language, (duty.inCharge() == InCharge.YES) ? "duty.noted-yes" : "duty.noted-no",
				Markdown.plain(duty.duty().name().in(language)));
	}

}
