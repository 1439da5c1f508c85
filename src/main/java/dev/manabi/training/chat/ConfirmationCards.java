package dev.manabi.training.chat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.training.Completion;

import org.springframework.stereotype.Component;

/**
 * Asks somebody to confirm what another took, and says what has become of it.
 */
@Component
class ConfirmationCards {

	private final Roster roster;

	private final States states;

	private final Texts texts;

	ConfirmationCards(Roster roster, States states, Texts texts) {
		this.roster = roster;
		this.states = states;
		this.texts = texts;
	}

	/** One request by itself. */
	Reply ask(Completion record, Language language) {
		Request request = request(record, language);
		return new Reply.Card("training/confirmation", request, request.text());
	}

	Request request(Completion record, Language language) {
		String certificate = record.claim()
			.certificate()
			.map((URI link) -> Markdown.link(this.texts.get(language, "confirmation.certificate"), link))
			.orElse("");
		return new Request(
				this.texts.get(language, "confirmation.text", name(record), this.states.title(record, language),
						this.states.taken(record, language)),
				!certificate.isEmpty(), certificate, List.of(decide("confirmation.yes", record, "yes", language),
						decide("confirmation.no", record, "no", language)));
	}

	/** What has become of it. */
	Reply decided(Completion record, boolean confirmed, Language language) {
		String text = this.texts.get(language, confirmed ? "confirmation.confirmed" : "confirmation.refused",
				name(record), this.states.title(record, language));
		return new Reply.Card("training/completion",
				new CompletionCards.CompletionCard(text, List
					.of(new Link(this.texts.get(language, "intent.confirmations.label"), "confirmations", Map.of()))),
				text);
	}

	private Link decide(String key, Completion record, String verdict, Language language) {
		return new Link(this.texts.get(language, key), "decide-completion",
				Map.of("completion", record.id(), "verdict", verdict));
	}

	private String name(Completion record) {
		return this.roster.find(record.claim().person()).map(Person::name).map(Markdown::plain).orElse("—");
	}

	/**
	 * A request.
	 *
	 * @param certificate the link to it, if there is one
	 * @param links yes and no
	 */
	record Request(String text, boolean hasCertificate, String certificate, List<Link> links) {

	}

}
