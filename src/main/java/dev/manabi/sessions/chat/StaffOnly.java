package dev.manabi.sessions.chat;

import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Sessions are for staff; others learn whom to ask.
 */
@Component
class StaffOnly {

	private final SkillMaps skillMaps;

	private final Texts texts;

	StaffOnly(SkillMaps skillMaps, Texts texts) {
		this.skillMaps = skillMaps;
		this.texts = texts;
	}

	Reply answer(Ask ask, Function<Person, Reply> toStaff) {
		return ask.asker()
			.person()
			.filter(this.skillMaps.current()::isStaff)
			.map(toStaff)
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "sessions.not-staff", contact(ask))));
	}

	/** Whom to ask. */
	String contact(Ask ask) {
		return Markdown.plain(this.skillMaps.current().contact().in(ask.language()));
	}

}
