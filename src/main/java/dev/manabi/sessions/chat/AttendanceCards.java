package dev.manabi.sessions.chat;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.Enrolment;

import org.springframework.stereotype.Component;

/**
 * Asks for the attendance code.
 */
@Component
class AttendanceCards {

	private final SessionWords words;

	private final Texts texts;

	AttendanceCards(SessionWords words, Texts texts) {
		this.words = words;
		this.texts = texts;
	}

	/** With a sentence above it, such as why the last one was not taken. */
	Reply ask(String lead, Language language) {
		return new Reply.Card("sessions/attendance", new AttendanceCard(lead), lead);
	}

	/** Whoever enrolled and is not known to have come. */
	Reply didYouAttend(Enrolment enrolment, Language language) {
		return ask(this.texts.get(language, "sessions.did-you-attend",
				Markdown.plain(enrolment.roll().title().in(language)),
				this.words.start(enrolment.key().start(), language)), language);
	}

	record AttendanceCard(String lead) {

	}

}
