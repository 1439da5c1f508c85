package dev.manabi.teams;

import java.net.URI;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Turn;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Keeps to itself what is for one person alone: it goes to their own chat, and where it
 * was asked there is one line that tells nothing of it.
 */
@Component
class Discretion {

	private final OwnChats ownChats;

	private final Incoming incoming;

	private final Languages languages;

	private final Texts texts;

	private final URI chat;

	Discretion(OwnChats ownChats, Incoming incoming, Languages languages, Texts texts, TeamsProperties teams) {
		this.ownChats = ownChats;
		this.incoming = incoming;
		this.languages = languages;
		this.texts = texts;
		this.chat = URI.create("https://teams.microsoft.com/l/chat/0/0?users=28:" + teams.appId());
	}

	/**
	 * Has the message reach the asker alone.
	 * @return what is said where they asked
	 */
	Answer.Words instead(Answer.Apart apart, Turn turn, Activity asked) {
		Language language = this.languages.of(turn);
		if (this.incoming.automatic(asked.getValue())) {
			return new Answer.Words(this.texts.get(language, "conversation.personal-only"));
		}
		if (this.ownChats.reach(turn.asker(), asked, apart.message())) {
			return new Answer.Words(this.texts.get(language, "teams.sent-apart"));
		}
		String link = Markdown.link(this.texts.get(language, "teams.personal-chat"), this.chat);
		return new Answer.Words(this.texts.get(language, "teams.unreachable", link));
	}

}
