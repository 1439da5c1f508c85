package dev.manabi.sessions.chat;

import java.util.List;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.Overbooked;
import dev.manabi.sessions.Roll;

import org.springframework.stereotype.Component;

/**
 * Tells coordinators of sessions that have more people than seats, since their capacity
 * was lowered.
 */
@Component
class OverbookedNotices implements PersonalNotices {

	private final Overbooked overbooked;

	private final SessionWords words;

	private final Texts texts;

	OverbookedNotices(Overbooked overbooked, SessionWords words, Texts texts) {
		this.overbooked = overbooked;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.coordinator() ? this.overbooked.now().stream().map((roll) -> notice(roll, language)).toList()
				: List.of();
	}

	private Notice notice(Roll roll, Language language) {
		String capacity = String.valueOf(roll.capacity().orElseThrow());
		return Notice.about("session-overbooked", roll.key() + " " + capacity,
				new Reply.Words(
						this.texts.get(language, "sessions.overbooked", Markdown.plain(roll.title().in(language)),
								this.words.start(roll.key().start(), language), capacity)));
	}

}
