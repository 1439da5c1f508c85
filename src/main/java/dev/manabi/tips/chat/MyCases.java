package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;

import org.springframework.stereotype.Component;

/**
 * 「自分の事例」: what the asker handed in, and how far it is.
 */
@Component
class MyCases implements Intent {

	private static final int PAGE = 8;

	private final Colleagues colleagues;

	private final Cases cases;

	private final CaseCards cards;

	private final Texts texts;

	MyCases(Colleagues colleagues, Cases cases, CaseCards cards, Texts texts) {
		this.colleagues = colleagues;
		this.cases = cases;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "my-cases";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask, (person) -> list(ask, person));
	}

	private Reply list(Ask ask, Person person) {
		Language language = ask.language();
		Page<ImprovementCase> page = Page.of(this.cases.of(person.id()), ask, PAGE);
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		return new Lists(false, "", this.texts.get(language, "cases.mine"),
				this.texts.get(language, (page.total() == 0) ? "cases.mine.none" : "cases.count",
						String.valueOf(page.total())),
				false, "", name(), page.items().stream().map((own) -> line(own, language)).toList(), !pages.isEmpty(),
				pages, List.of(this.cards.link("case-form", "cases.new", Map.of(), language),
						this.cards.link(ShowCases.NAME, "cases.all", Map.of(), language)))
			.card();
	}

	private Lists.Line line(ImprovementCase own, Language language) {
		return new Lists.Line(this.cards.state(own, language), Fields.brief(own.content().after()),
				this.cards.about(own, language),
				List.of(this.cards.link("case", "cases.open", Map.of("case", own.id()), language)));
	}

}
