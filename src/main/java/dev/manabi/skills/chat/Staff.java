package dev.manabi.skills.chat;

import java.util.Optional;
import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Tells staff from those who have no role.
 */
@Component
class Staff {

	private final SkillMaps skillMaps;

	private final Texts texts;

	Staff(SkillMaps skillMaps, Texts texts) {
		this.skillMaps = skillMaps;
		this.texts = texts;
	}

	/** The answer to staff; others learn why there is none, and whom to ask. */
	Reply answer(Ask ask, Function<Person, Reply> toStaff) {
		SkillMap map = this.skillMaps.current();
		Optional<Person> person = ask.asker().person();
		if (person.isEmpty()) {
			String contact = Markdown.plain(map.contact().in(ask.language()));
			return new Reply.Words(this.texts.get(ask.language(), "my-role.unknown-person", contact));
		}
		return person.filter(map::isStaff)
			.map(toStaff)
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "my-role.not-staff")));
	}

}
