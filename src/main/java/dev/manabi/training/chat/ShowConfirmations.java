package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Completion;
import dev.manabi.training.chat.ConfirmationCards.Request;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「確認待ちの受講」: what the asker may confirm of those who report to them, or as a coordinator
 * of anybody.
 */
@Component
@Order(19)
class ShowConfirmations implements Intent {

	private static final int PAGE = 5;

	private final Confirmers confirmers;

	private final ConfirmationCards cards;

	private final SkillLinks links;

	private final Texts texts;

	ShowConfirmations(Confirmers confirmers, ConfirmationCards cards, SkillLinks links, Texts texts) {
		this.confirmers = confirmers;
		this.cards = cards;
		this.links = links;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "confirmations";
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		List<Completion> waiting = this.confirmers.waiting(ask.asker());
		if (waiting.isEmpty()) {
			return new Reply.Words(this.texts.get(language, "confirmations.none"));
		}
		Page<Completion> page = Page.of(waiting, ask, PAGE);
		String lead = this.texts.get(language, "confirmations.lead", String.valueOf(waiting.size()));
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		return new Reply.Card("training/confirmations",
				new ConfirmationsCard(lead,
						page.items().stream().map((record) -> this.cards.request(record, language)).toList(),
						!pages.isEmpty(), pages, List.of(this.links.plan(language))),
				lead);
	}

	/** What the card shows. */
	record ConfirmationsCard(String lead, List<Request> requests, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

}
