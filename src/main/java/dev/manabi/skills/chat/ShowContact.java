package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「直接聞きたい」: whom to ask in person, and what is answered here at once.
 */
@Component
@Order(48)
class ShowContact implements Intent {

	private final SkillMaps skillMaps;

	private final Texts texts;

	ShowContact(SkillMaps skillMaps, Texts texts) {
		this.skillMaps = skillMaps;
		this.texts = texts;
	}

	@Override
	public Theme theme() {
		return Theme.POLICY;
	}

	@Override
	public String name() {
		return "contact";
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		String who = this.texts.get(language, "contact.who",
				Markdown.plain(this.skillMaps.current().contact().in(language)));
		List<Link> links = Stream.of("my-plan", "mandatory", "report-role", "help")
			.map((intent) -> new Link(this.texts.get(language, "intent." + intent + ".label"), intent, Map.of()))
			.toList();
		return new Reply.Card("skills/contact", new ContactCard(who, links), who);
	}

	record ContactCard(String who, List<Link> links) {

	}

}
