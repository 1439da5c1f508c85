package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.understanding.Understanding;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Something that people ask for and Manabi does not do yet: says so, and what can be done
 * today, the text {@code not-yet.<name>}.
 */
class NotYet implements Intent {

	private static final int BUTTONS = 3;

	private final String name;

	private final Audience audience;

	private final List<String> instead;

	private final ObjectProvider<Understanding> understanding;

	private final Texts texts;

	NotYet(String name, Audience audience, List<String> instead, ObjectProvider<Understanding> understanding,
			Texts texts) {
		this.name = name;
		this.audience = audience;
		this.instead = List.copyOf(instead);
		this.understanding = understanding;
		this.texts = texts;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Audience audience() {
		return this.audience;
	}

	@Override
	public boolean listed() {
		return false;
	}

	/** What coordinators alone may ask is answered to nobody else. */
	@Override
	public boolean personal() {
		return this.audience == Audience.COORDINATORS;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		String lead = this.texts.get(language, "not-yet.lead", label(this.name, language));
		String today = this.texts.get(language, "not-yet." + this.name);
		List<Link> links = Stream.concat(named(ask), instead(language)).limit(BUTTONS).toList();
		return new Reply.Card("conversation/not-yet", new NotYetCard(lead, today, links),
				this.texts.get(language, "not-yet.summary", lead, today));
	}

	/** To the skill or the course that was spoken of. */
	private Stream<Link> named(Ask ask) {
		return Stream.of("course", "skill").flatMap((kind) -> {
			String id = ask.slots().getOrDefault(kind, "");
			return this.understanding.getObject()
				.name(kind, id)
				.map((name) -> this.texts.get(ask.language(), "not-yet.named", name.in(ask.language())))
				.map((title) -> new Link(title, kind, Map.of(kind, id)))
				.stream();
		});
	}

	private Stream<Link> instead(Language language) {
		return this.instead.stream().map((intent) -> new Link(label(intent, language), intent, Map.of()));
	}

	private String label(String intent, Language language) {
		return this.texts.get(language, "intent." + intent + ".label");
	}

	record NotYetCard(String lead, String today, List<Link> links) {

	}

}
