package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「保存した学びのコツ」: what the asker keeps, and what they shared. Of what is gone it says that
 * alone.
 */
@Component
@Order(32)
class SavedTips implements Intent {

	private static final int PAGE = 8;

	private final Colleagues colleagues;

	private final Tips tips;

	private final TipCards cards;

	private final Texts texts;

	SavedTips(Colleagues colleagues, Tips tips, TipCards cards, Texts texts) {
		this.colleagues = colleagues;
		this.tips = tips;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "saved-tips";
	}

	@Override
	public Theme theme() {
		return Theme.TOGETHER;
	}

	@Override
	public Reply answer(Ask ask) {
		boolean own = ask.slots().getOrDefault("show", "").equals("own");
		return this.colleagues.staff(ask, (person) -> list(ask, person, own));
	}

	private Reply list(Ask ask, Person person, boolean own) {
		Language language = ask.language();
		List<Tip> all = own ? this.tips.of(person.id()) : this.tips.saved(person.id());
		Page<Tip> page = Page.of(all, ask, PAGE);
		String show = own ? "own" : "saved";
		List<Link> pages = page.links(new Link("", name(), Map.of("show", show)), this.texts, language);
		String lead = this.texts.get(language, "tips." + show + (all.isEmpty() ? ".none" : ".count"),
				String.valueOf(all.size()));
		String other = own ? "saved" : "own";
		return new Lists(false, "", this.texts.get(language, "tips." + show + ".title"), lead, false, "", name(),
				page.items().stream().map((tip) -> line(tip, own, language)).toList(), !pages.isEmpty(), pages,
				List.of(new Link(this.texts.get(language, "tips." + other + ".title"), name(), Map.of("show", other)),
						new Link(this.texts.get(language, "intent.find-tips.label"), "find-tips", Map.of())))
			.card();
	}

	private Lists.Line line(Tip tip, boolean own, Language language) {
		if (!tip.isShown() && !own) {
			return new Lists.Line("", this.texts.get(language, "tips.gone"), "", List.of());
		}
		String about = tip.isShown() ? this.cards.line(tip, language) : this.texts.get(language, "tips.hidden");
		return new Lists.Line("", Fields.brief(tip.content().words()), about,
				List.of(new Link(this.texts.get(language, "tips.open"), "tip", Map.of("tip", tip.id()))));
	}

}
