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
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.CaseGoal;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「業務改善事例の確認」: what waits for coordinators, and how many were confirmed this year against
 * its goal.
 */
@Component
@Order(75)
class WaitingCases extends CoordinatorIntent implements CoordinatorNotice {

	private static final int PAGE = 8;

	private static final int WORKSHOPS = 10;

	private final Cases cases;

	private final CaseCards cards;

	private final CaseGoal goal;

	private final Texts texts;

	private final Clock clock;

	WaitingCases(Cases cases, CaseCards cards, CaseGoal goal, Texts texts, Clock clock) {
		super("waiting-cases", true);
		this.cases = cases;
		this.cards = cards;
		this.goal = goal;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		Page<ImprovementCase> page = Page.of(this.cases.waiting(), ask, PAGE);
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		return new Lists(false, "", this.texts.get(language, "cases.waiting.title"), lead(page.total(), language),
				false, "", name(), page.items().stream().map((waiting) -> line(ask, waiting)).toList(),
				!pages.isEmpty(), pages, List.of(this.cards.link(ShowCases.NAME, "cases.all", Map.of(), language)))
			.card();
	}

	/** How many wait, and how the year stands against its goal. */
	private String lead(int waiting, Language language) {
		CaseGoal.Standing now = this.goal.now();
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.get(language, (waiting == 0) ? "cases.waiting.none" : "cases.waiting.count",
				String.valueOf(waiting)));
		lines.add(this.texts.get(language, "cases.goal", String.valueOf(now.confirmed()), String.valueOf(now.goal()),
				String.valueOf(now.before())));
		now.workshops()
			.stream()
			.limit(WORKSHOPS)
			.map((workshop) -> this.texts.get(language, "cases.goal.workshop",
					Markdown.line(workshop.title().in(language)), String.valueOf(workshop.confirmed())))
			.forEach(lines::add);
		List<CaseGoal.Workshop> others = now.workshops().stream().skip(WORKSHOPS).toList();
		if (!others.isEmpty()) {
			lines.add(this.texts.get(language, "cases.goal.others", String.valueOf(others.size()),
					String.valueOf(others.stream().mapToInt(CaseGoal.Workshop::confirmed).sum())));
		}
		return String.join("\n\n", lines);
	}

	private Lists.Line line(Ask ask, ImprovementCase waiting) {
		Language language = ask.language();
		boolean own = CaseCards.isAuthor(ask.asker(), waiting);
		return new Lists.Line(own ? this.texts.get(language, "cases.own") : "", Fields.brief(waiting.content().after()),
				this.cards.about(waiting, language), own ? List.of()
						: List.of(this.cards.link("case", "cases.decide", Map.of("case", waiting.id()), language)));
	}

	@Override
	public Optional<Notice> notice(Language language) {
		int waiting = this.cases.waiting().size();
		return (waiting == 0) ? Optional.empty() : Optional.of(new Notice("cases-wait:" + LocalDate.now(this.clock),
				new Reply.Words(this.texts.get(language, "cases.notice", String.valueOf(waiting)))));
	}

}
