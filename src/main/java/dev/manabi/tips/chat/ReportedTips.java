package dev.manabi.tips.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	private static final int REASONS = 3;

	private final Tips tips;

	private final TipReports reports;

	private final TipCards cards;

	private final TipStates states;

	private final Readings readings;

	private final Texts texts;

	private final Clock clock;

	ReportedTips(Tips tips, TipReports reports, TipCards cards, TipStates states, Readings readings, Texts texts,
			Clock clock) {
		super(NAME, true);
		this.tips = tips;
		this.reports = reports;
		this.cards = cards;
		this.states = states;
		this.readings = readings;
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
		int total = this.tips.countReported();
		int start = Page.start(ask, PAGE, total);
		Page<Tip> page = new Page<>(this.tips.reported(start, PAGE), start, PAGE, total);
		List<Link> pages = page.links(new Link("", NAME, Map.of()), this.texts, language);
		return new Lists(!note.isEmpty(), note, this.texts.get(language, "tips.reports.title"),
				this.texts.get(language, (total == 0) ? "tips.reports.none" : "tips.reports.count",
						String.valueOf(total)),
				false, "", NAME, page.items().stream().map((tip) -> line(tip, language)).toList(), !pages.isEmpty(),
				pages, List.of(new Link(this.texts.get(language, "intent.find-tips.label"), "find-tips", Map.of())))
			.card();
	}

	private Lists.Line line(Tip tip, Language language) {
		List<Link> links = links(tip, language);
		return new Lists.Line(this.states.brief(tip, REASONS, language), Fields.brief(tip.content().words()),
				this.cards.line(tip, language), links);
	}

	private List<Link> links(Tip tip, Language language) {
		List<Link> links = new ArrayList<>();
		Map<String, String> read = this.readings.carried(tip);
		if (tip.isShown()) {
			links.add(link(HideForm.NAME, "tips.hide", read, language));
			links.add(link("leave-tip", "tips.leave", read, language));
		}
		else {
			links.add(link("restore-tip", "tips.restore", read, language));
		}
		links.add(link("tip", "tips.open", Map.of("tip", tip.id()), language));
		return links;
	}

	private Link link(String intent, String key, Map<String, String> slots, Language language) {
		return new Link(this.texts.get(language, key), intent, slots);
	}

	@Override
	public Optional<Notice> notice(Language language) {
		int waiting = this.reports.waiting();
		return (waiting == 0) ? Optional.empty() : Optional.of(new Notice("tips-reported:" + LocalDate.now(this.clock),
				new Reply.Words(this.texts.get(language, "tips.reports.notice", String.valueOf(waiting)))));
	}

}
