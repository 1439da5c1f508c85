package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.Tip;

import org.springframework.stereotype.Component;

/**
 * Puts a tip on its card.
 */
@Component
class TipCards {

	private final Colleagues colleagues;

	private final SkillTitles skills;

	private final TipStates states;

	private final Readings readings;

	private final Texts texts;

	TipCards(Colleagues colleagues, SkillTitles skills, TipStates states, Readings readings, Texts texts) {
		this.colleagues = colleagues;
		this.skills = skills;
		this.states = states;
		this.readings = readings;
		this.texts = texts;
	}

	/** As everybody sees it in a channel. */
	Reply.Card posted(Tip tip, Language language) {
		List<Link> marks = new ArrayList<>(marks(tip, language));
		marks.add(link("report-tip", "tips.report", tip, language));
		return card(tip, "", "", marks, List.of(), language);
	}

	/** As it is inserted into a conversation: nothing can be pressed. */
	Reply.Card readOnly(Tip tip, Language language) {
		return card(tip, "", "", List.of(), List.of(), language);
	}

	/**
	 * Where it is asked for: among others as they all see it, else with what the asker
	 * may do to it.
	 * @param note what has just been done, may be empty
	 */
	Reply show(Ask ask, Tip tip, String note) {
		Language language = ask.language();
		if (ask.shared()) {
			return posted(tip, language);
		}
		List<Link> others = others(ask, tip);
		return card(tip, note, this.states.of(ask.asker(), tip, language),
				tip.isShown() ? marks(tip, language) : List.of(), others, language);
	}

	private List<Link> marks(Tip tip, Language language) {
		return List.of(link("tip-useful", this.texts.get(language, "tips.useful", String.valueOf(tip.useful())), tip),
				link("tip-saved", this.texts.get(language, "tips.save", String.valueOf(tip.saved())), tip));
	}

	private List<Link> others(Ask ask, Tip tip) {
		Language language = ask.language();
		List<Link> links = new ArrayList<>();
		if (isAuthor(ask.asker(), tip)) {
			links.add(link("edit-tip", "tips.edit", tip, language));
			links.add(link("withdraw-tip", "tips.withdraw", tip, language));
		}
		else {
			if (tip.isShown()) {
				links.add(link("report-tip", "tips.report", tip, language));
			}
			if (ask.asker().coordinator()) {
				links.addAll(decisions(tip, language));
			}
		}
		links.add(new Link(this.texts.get(language, "tips.others"), "find-tips",
				Map.of("skill", tip.content().skill().value())));
		return links;
	}

	private List<Link> decisions(Tip tip, Language language) {
		Map<String, String> read = this.readings.carried(tip);
		if (!tip.isShown()) {
			return List.of(new Link(this.texts.get(language, "tips.restore"), "restore-tip", read));
		}
		return List.of(
				tip.pinned() ? link("unpin-tip", "tips.unpin", tip, language)
						: link("pin-tip", "tips.pin", tip, language),
				new Link(this.texts.get(language, "tips.hide"), HideForm.NAME, read));
	}

	private Link link(String intent, String key, Tip tip, Language language) {
		return link(intent, this.texts.get(language, key), tip);
	}

	private static Link link(String intent, String title, Tip tip) {
		return new Link(title, intent, Map.of("tip", tip.id()));
	}

	private Reply.Card card(Tip tip, String note, String state, List<Link> marks, List<Link> others,
			Language language) {
		String title = this.texts.get(language, "tips.title", this.skills.name(tip.content().skill(), language));
		String link = tip.content().link().map(Fields::link).orElse("");
		return new Reply.Card("tips/tip",
				new TipCard(!note.isEmpty(), note, title, !state.isEmpty(), state, tip.pinned(),
						this.texts.get(language, "tips.pinned"), Fields.whole(tip.content().words()), !link.isEmpty(),
						link, about(tip, language), !marks.isEmpty(), marks, !others.isEmpty(), others),
				note.isEmpty() ? title : note);
	}

	/** Who shared it and when. */
	String about(Tip tip, Language language) {
		return this.texts.get(language, "tips.about", this.colleagues.name(tip.author(), language),
				this.colleagues.day(tip.at(), language));
	}

	/** Who shared it, for which skill, and how many found it useful. */
	String line(Tip tip, Language language) {
		return this.texts.get(language, "tips.line", this.colleagues.name(tip.author(), language),
				this.skills.name(tip.content().skill(), language), String.valueOf(tip.useful()));
	}

	static boolean isAuthor(Asker asker, Tip tip) {
		return tip.author().equals(asker.id())
				|| asker.person().filter((person) -> person.id().equals(tip.author())).isPresent();
	}

	/**
	 * The card.
	 *
	 * @param note what has just been done, if anything was
	 * @param state how it stands with the coordinators, if the asker is to know
	 * @param link where there is more, if there is
	 * @param marks what everybody may press
	 * @param others what the asker may do besides
	 */
	record TipCard(boolean hasNote, String note, String title, boolean hasState, String state, boolean isPinned,
			String pinned, String words, boolean hasLink, String link, String about, boolean hasMarks, List<Link> marks,
			boolean hasOthers, List<Link> others) {

	}

}
