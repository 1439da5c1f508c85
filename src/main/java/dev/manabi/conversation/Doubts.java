package dev.manabi.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Language;
import dev.manabi.understanding.Meaning;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Understood;

import org.springframework.stereotype.Component;

/**
 * Asks back: what was meant, where that is not certain, and whether it is to be done,
 * where words alone would change something.
 */
@Component
class Doubts {

	/** The intent of whoever meant none of what was offered. */
	static final String NONE_OF_THESE = "none-of-these";

	/** What marks a button that asks whether to record, rather than recording. */
	private static final String ASK_FIRST = "ask-first";

	private final Intents intents;

	private final Understanding understanding;

	private final Languages languages;

	private final Misses misses;

	private final Texts texts;

	Doubts(Intents intents, Understanding understanding, Languages languages, Misses misses, Texts texts) {
		this.intents = intents;
		this.understanding = understanding;
		this.languages = languages;
		this.misses = misses;
		this.texts = texts;
	}

	/** Whether to do what words would change. */
	Reply confirm(Turn turn, Heard.Pressed meant) {
		Language language = this.languages.of(turn);
		String question = this.texts.get(language, "intent." + meant.intent() + ".confirm",
				Markdown.plain(names(meant.slots(), language)));
		return new Reply.Card("conversation/confirm",
				new ConfirmCard(question, new Link("", meant.intent(), withoutMark(meant.slots()))), question);
	}

	/** Whether it was one of several meanings, and is to be confirmed yet. */
	boolean asksFirst(Heard.Pressed pressed) {
		return pressed.slots().containsKey(ASK_FIRST) && this.intents.known(pressed.intent()).records();
	}

	/**
	 * The choice of what may have been meant; empty if nothing that the asker may ask.
	 */
	Optional<Reply> choice(Turn turn, String text, Understood understood) {
		Language language = this.languages.of(turn);
		List<Link> links = new ArrayList<>(understood.meanings()
			.stream()
			.filter((meaning) -> this.intents.answers(meaning.intent(), turn.asker()))
			.map((meaning) -> link(meaning, language))
			.toList());
		if (links.isEmpty()) {
			return Optional.empty();
		}
		Link none = new Link("", NONE_OF_THESE, Map.of("said", this.misses.blanked(text)));
		return Optional.of(new Reply.Card("conversation/did-you-mean", new DidYouMeanCard(links, none),
				summary(links.stream().map(Link::title).toList(), language)));
	}

	/** The same in words, where no card is shown. */
	private String summary(List<String> titles, Language language) {
		int last = titles.size() - 1;
		if (last == 0) {
			return this.texts.get(language, "did-you-mean.summary.one", titles.getFirst());
		}
		String others = String.join(this.texts.get(language, "did-you-mean.next"), titles.subList(0, last));
		return this.texts.get(language, "did-you-mean.summary", others, titles.get(last));
	}

	/** Keeps what was not understood. */
	void miss(String text, Understood understood) {
		this.misses.note(this.misses.blanked(text), understood.language());
	}

	/** The button that asks it; what would record leads to the question whether to. */
	Link link(Meaning meaning, Language language) {
		if (this.intents.known(meaning.intent()).records()) {
			String title = this.texts.get(language, "intent." + meaning.intent() + ".record",
					names(meaning.slots(), language));
			return new Link(title, meaning.intent(), meaning.slots()).with(title, ASK_FIRST, "yes");
		}
		return new Link(title(meaning, language), meaning.intent(), meaning.slots());
	}

	private static Map<String, String> withoutMark(Map<String, String> slots) {
		Map<String, String> without = new HashMap<>(slots);
		without.remove(ASK_FIRST);
		return without;
	}

	/** What is meant, as a button says it. */
	private String title(Meaning meaning, Language language) {
		String label = this.texts.get(language, "intent." + meaning.intent() + ".label");
		String names = names(meaning.slots(), language);
		return names.isEmpty() ? label : this.texts.get(language, "did-you-mean.of", label, names);
	}

	private String names(Map<String, String> slots, Language language) {
		return slots.entrySet()
			.stream()
			.flatMap((slot) -> name(slot, language))
			.collect(Collectors.joining(this.texts.get(language, "did-you-mean.and")));
	}

	private Stream<String> name(Map.Entry<String, String> slot, Language language) {
		String kind = slot.getKey().replaceAll("-2$", "");
		return Stream.of(slot.getValue().split(","))
			.flatMap((id) -> this.understanding.name(kind, id).stream())
			.map((name) -> name.in(language));
	}

	record ConfirmCard(String question, Link yes) {

	}

	record DidYouMeanCard(List<Link> meanings, Link none) {

	}

}
