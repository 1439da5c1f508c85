package dev.manabi.tips.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;
import dev.manabi.tips.Tips;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「学びのコツの確認」: what people told coordinators of, and what is hidden.
 */
@Component
@Order(74)
class ReportedTips extends CoordinatorIntent implements CoordinatorNotice {

	static final String NAME = "reported-tips";

	private static final int PAGE = 8;

	private final Tips tips;

	private final TipReports reports;

	private final TipCards cards;

	private final Texts texts;

	private final Clock clock;

	ReportedTips(Tips tips, TipReports reports, TipCards cards, Texts texts, Clock clock) {
		super(NAME, true);
		this.tips = tips;
		this.reports = reports;
		this.cards = cards;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		return list(ask, "");
	}

	/**
	 * The list.
	 * @param note what has just been done, may be empty
	 */
	Reply list(Ask ask, String note) {
		Language language = ask.language();
		List<Tip> all = this.tips.reported();
		Page<Tip> page = Page.of(all, ask, PAGE);
		List<Link> pages = page.links(new Link("", NAME, Map.of()), this.texts, language);
		return new Lists(!note.isEmpty(), note, this.texts.get(language, "tips.reports.title"),
				this.texts.get(language, all.isEmpty() ? "tips.reports.none" : "tips.reports.count",
						String.valueOf(all.size())),
				false, "", NAME, page.items().stream().map((tip) -> line(tip, language)).toList(), !pages.isEmpty(),
				pages, List.of(new Link(this.texts.get(language, "intent.find-tips.label"), "find-tips", Map.of())))
			.card();
	}

	private Lists.Line line(Tip tip, Language language) {
		String reasons = this.reports.reasons(tip)
			.stream()
			.map((reason) -> this.texts.get(language, "tips.reports.reason", Fields.brief(reason)))
			.collect(Collectors.joining("\n\n"));
		String hidden = tip.isShown() ? "" : this.texts.get(language, "tips.hidden");
		String flag = (hidden.isEmpty() || reasons.isEmpty()) ? hidden + reasons : hidden + "\n\n" + reasons;
		return new Lists.Line(flag, Fields.brief(tip.content().words()), this.cards.line(tip, language),
				links(tip, language));
	}

	private List<Link> links(Tip tip, Language language) {
		List<Link> links = new ArrayList<>();
		if (tip.isShown()) {
			links.add(link("hide-tip", "tips.hide", tip, language));
			links.add(link("leave-tip", "tips.leave", tip, language));
			links.add(link("tip", "tips.open", tip, language));
		}
		else {
			links.add(link("restore-tip", "tips.restore", tip, language));
		}
		return links;
	}

	private Link link(String intent, String key, Tip tip, Language language) {
		return new Link(this.texts.get(language, key), intent, Map.of("tip", tip.id()));
	}

	@Override
	public Optional<Notice> notice(Language language) {
		int waiting = this.reports.waiting();
		return (waiting == 0) ? Optional.empty() : Optional.of(new Notice("tips-reported:" + LocalDate.now(this.clock),
				new Reply.Words(this.texts.get(language, "tips.reports.notice", String.valueOf(waiting)))));
	}

}
