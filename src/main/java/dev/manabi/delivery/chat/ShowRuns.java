package dev.manabi.delivery.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Progress;
import dev.manabi.delivery.Run;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「送信の状況」: what the bot sends on its own, and how far it is.
 */
@Component
@Order(89)
class ShowRuns extends CoordinatorIntent {

	private static final int PAGE = 6;

	private final Runs runs;

	private final RunCards cards;

	private final Texts texts;

	ShowRuns(Runs runs, RunCards cards, Texts texts) {
		super("deliveries", true);
		this.runs = runs;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		int all = this.runs.count();
		int start = Page.start(ask, PAGE, all);
		Page<Run> page = new Page<>(this.runs.list(start, PAGE), start, PAGE, all);
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		String lead = this.texts.get(language, (all == 0) ? "deliveries.none" : "deliveries.lead");
		return new Reply.Card("delivery/runs", new RunsCard(lead,
				page.items().stream().map((run) -> line(run, language)).toList(), !pages.isEmpty(), pages), lead);
	}

	private Line line(Run run, Language language) {
		Progress progress = this.runs.progress(run);
		return new Line(this.cards.title(run, language), this.cards.state(run, progress, language),
				this.texts.get(language, "deliveries.counts", RunCards.number(progress.count(State.SENT)),
						RunCards.number(progress.left())),
				run.id());
	}

	/** A page of runs. */
	record RunsCard(String lead, List<Line> runs, boolean hasPages, List<Link> pages) {

	}

	/** One of them. */
	record Line(String title, String state, String counts, String run) {

	}

}
