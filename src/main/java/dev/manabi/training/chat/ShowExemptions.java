package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemptions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「対象外の申出」: what waits to be decided on, the oldest first; or, with the slot
 * {@code show}, who is exempt today.
 */
@Component
@Order(71)
class ShowExemptions extends CoordinatorIntent {

	private static final int PAGE = 8;

	private final Exemptions exemptions;

	private final ExemptionCards cards;

	private final Texts texts;

	ShowExemptions(Exemptions exemptions, ExemptionCards cards, Texts texts) {
		super("exemptions", true);
		this.exemptions = exemptions;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		boolean granted = ask.slots().getOrDefault("show", "").equals("granted");
		int total = granted ? this.exemptions.countInForce() : this.exemptions.countWaiting();
		int start = Page.start(ask, PAGE, total);
		List<Exemption> items = granted ? this.exemptions.inForce(start, PAGE) : this.exemptions.waiting(start, PAGE);
		return card(ask, new Page<>(items, start, PAGE, total), granted ? "granted" : "waiting");
	}

	private Reply card(Ask ask, Page<Exemption> page, String list) {
		Language language = ask.language();
		String count = String.valueOf(page.total());
		String lead = this.texts.get(language, "exemptions." + list + ((page.total() == 0) ? ".none" : ".lead"), count);
		List<Link> pages = page.links(new Link("", name(), Map.of("show", list)), this.texts, language);
		String other = list.equals("granted") ? "waiting" : "granted";
		return new Reply.Card("training/exemptions",
				new ExemptionsCard(this.texts.get(language, "exemptions." + list + ".title"), lead,
						page.items().stream().map((exemption) -> line(ask, exemption, list)).toList(), !pages.isEmpty(),
						pages, List.of(new Link(this.texts.get(language, "exemptions." + other + ".title"), name(),
								Map.of("show", other)))),
				lead);
	}

	private Line line(Ask ask, Exemption exemption, String list) {
		Language language = ask.language();
		boolean own = ExemptionDesk.isOwn(ask.asker(), exemption);
		String note = own ? this.texts.get(language, "exemption.own") : this.cards.state(exemption, language);
		List<Link> open = own ? List.of() : List.of(new Link(this.texts.get(language, "exemptions." + list + ".open"),
				"exemption-decision", Map.of("exemption", exemption.id())));
		return new Line(this.cards.name(exemption.person(), language), this.cards.detail(exemption, language),
				ExemptionForms.title(exemption, language), Written.brief(exemption.reason()),
				own || list.equals("granted"), note, !open.isEmpty(), open);
	}

	/** A page of them. */
	record ExemptionsCard(String title, String lead, List<Line> exemptions, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

	/**
	 * One of them.
	 *
	 * @param open the button to the card on which it is decided on, if the asker may
	 */
	record Line(String name, String detail, String what, String reason, boolean hasNote, String note, boolean canOpen,
			List<Link> open) {

	}

}
