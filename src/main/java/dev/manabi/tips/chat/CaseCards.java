package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.ImprovementCase.Settlement;
import dev.manabi.tips.ImprovementCase.State;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * Puts a case of improvement on its card.
 */
@Component
class CaseCards {

	private final Colleagues colleagues;

	private final SkillTitles skills;

	private final Texts texts;

	CaseCards(Colleagues colleagues, SkillTitles skills, Texts texts) {
		this.colleagues = colleagues;
		this.skills = skills;
		this.texts = texts;
	}

	/** As everybody sees it. */
	Reply posted(ImprovementCase shown, Language language) {
		return card(shown, false, "", "", "", List.of(), language);
	}

	/**
	 * To its author or a coordinator.
	 * @param note what has just been done, may be empty
	 * @param refusal why nothing was done, may be empty
	 */
	Reply show(Ask ask, ImprovementCase shown, String note, String refusal) {
		Language language = ask.language();
		boolean decides = ask.asker().coordinator() && !isAuthor(ask.asker(), shown) && shown.state() == State.WAITS;
		return card(shown, decides, note.isEmpty() ? state(ask, shown) : note, refusal, Fields.again(ask, "why"),
				others(ask, shown), language);
	}

	private List<Link> others(Ask ask, ImprovementCase shown) {
		Language language = ask.language();
		List<Link> links = new ArrayList<>();
		if (isAuthor(ask.asker(), shown)) {
			if (shown.state() == State.WAITS || shown.state() == State.RETURNED) {
				links.add(link("case-form", "cases.edit", Map.of("case", shown.id()), language));
			}
			links.add(link("withdraw-case", "cases.withdraw", Map.of("case", shown.id()), language));
			links.add(link("my-cases", "cases.mine", Map.of(), language));
		}
		if (ask.asker().coordinator()) {
			links.add(link("waiting-cases", "cases.waiting.title", Map.of(), language));
		}
		links.add(link("improvement-case", "cases.all", Map.of(), language));
		return links;
	}

	Link link(String intent, String key, Map<String, String> slots, Language language) {
		return new Link(this.texts.get(language, key), intent, slots);
	}

	/** Nothing more of what is confirmed. */
	private String state(Ask ask, ImprovementCase shown) {
		return (shown.state() == State.CONFIRMED) ? "" : state(shown, ask.language());
	}

	/** How far it is. */
	String state(ImprovementCase shown, Language language) {
		String why = shown.settlement().map(Settlement::why).filter((words) -> !words.isEmpty()).orElse("");
		String state = this.texts.get(language, "cases.state." + shown.state().name().toLowerCase(Locale.ROOT));
		return (shown.state() == State.RETURNED)
				? state + this.texts.get(language, "cases.state.why", Fields.brief(why)) : state;
	}

	private Reply card(ImprovementCase shown, boolean waits, String note, String refusal, String why, List<Link> others,
			Language language) {
		ImprovementCase.Content content = shown.content();
		String title = this.texts.get(language, "cases.title", this.skills.name(content.skill(), language));
		return new Reply.Card("tips/case",
				new CaseCard(!note.isEmpty(), note, title, about(shown, language), Fields.whole(content.before()),
						Fields.whole(content.after()),
						this.texts.get(language, "cases.hours", "%,d".formatted(content.hours())),
						this.texts.get(language, "cases.workshop",
								Markdown.plain(content.workshopTitle().in(language))),
						waits, !refusal.isEmpty(), refusal, why, TipReports.LONGEST, shown.id(),
						String.valueOf(shown.revision()), !others.isEmpty(), others),
				note.isEmpty() ? title : note);
	}

	/** Who improved it, where and when. */
	String about(ImprovementCase shown, Language language) {
		String name = this.colleagues.name(shown.author(), language);
		String day = this.colleagues.day(shown.settlement().map(Settlement::at).orElse(shown.at()), language);
		return shown.department().isEmpty() ? this.texts.get(language, "tips.about", name, day)
				: this.texts.get(language, "cases.about", Markdown.plain(shown.department()), name, day);
	}

	static boolean isAuthor(Asker asker, ImprovementCase shown) {
		return shown.author().equals(asker.id())
				|| asker.person().filter((person) -> person.id().equals(shown.author())).isPresent();
	}

	/**
	 * The card.
	 *
	 * @param note how far it is, or what has just been done
	 * @param waits whether the asker may confirm it
	 */
	record CaseCard(boolean hasNote, String note, String title, String about, String before, String after, String hours,
			String workshop, boolean waits, boolean isRefused, String refusal, String why, int longest, String id,
			String revision, boolean hasOthers, List<Link> others) {

	}

}
