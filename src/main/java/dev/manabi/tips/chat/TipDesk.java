package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.State;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * Sees to it that everybody does to a tip what they may, and nothing to what is gone.
 */
@Component
class TipDesk {

	private final Tips tips;

	private final Colleagues colleagues;

	private final TipCards cards;

	private final Readings readings;

	private final Texts texts;

	TipDesk(Tips tips, Colleagues colleagues, TipCards cards, Readings readings, Texts texts) {
		this.tips = tips;
		this.colleagues = colleagues;
		this.cards = cards;
		this.readings = readings;
		this.texts = texts;
	}

	/** What to answer to staff about a tip that is shown. */
	Reply shown(Ask ask, BiFunction<Person, Tip, Reply> answer) {
		return this.colleagues.staff(ask,
				(person) -> named(ask, (tip) -> tip.isShown() ? answer.apply(person, tip) : gone(ask)));
	}

	/** The same also of what is hidden, to whoever may see that. */
	Reply seen(Ask ask, Function<Tip, Reply> answer) {
		return this.colleagues.staff(ask, (_) -> named(ask, (tip) -> maySee(ask, tip) ? answer.apply(tip) : gone(ask)));
	}

	/** What is hidden is not even told of where others listen. */
	private static boolean maySee(Ask ask, Tip tip) {
		return switch (tip.state()) {
			case SHOWN -> true;
			case HIDDEN -> !ask.shared() && (ask.asker().coordinator() || TipCards.isAuthor(ask.asker(), tip));
			case WITHDRAWN -> false;
		};
	}

	/** The same to its author alone. */
	Reply own(Ask ask, Function<Tip, Reply> answer) {
		return seen(ask,
				(tip) -> TipCards.isAuthor(ask.asker(), tip) ? answer.apply(tip) : words(ask, "tips.not-yours"));
	}

	/** The same whatever has become of it. */
	Reply named(Ask ask, Function<Tip, Reply> answer) {
		return find(ask).map(answer).orElseGet(() -> gone(ask));
	}

	/** Which tip is meant, whatever has become of it. */
	Optional<Tip> find(Ask ask) {
		return this.tips.find(ask.slots().getOrDefault("tip", ""));
	}

	/** The same unless the tip is the asker's own, on which they do not decide. */
	Reply ofOthers(Ask ask, Function<Tip, Reply> answer) {
		return named(ask,
				(tip) -> TipCards.isAuthor(ask.asker(), tip) ? words(ask, "tips.own-by-others") : answer.apply(tip));
	}

	/**
	 * The same if the tip is in that state still, and as it was read.
	 * @param decided what to say of one that is not in that state any more
	 */
	Reply asRead(Ask ask, State state, String decided, Function<Tip, Reply> answer) {
		return ofOthers(ask, (tip) -> {
			if (tip.state() != state) {
				return now(ask, tip, decided);
			}
			return this.readings.isPresent(ask, tip) ? answer.apply(tip) : overtaken(ask, tip);
		});
	}

	/** The tip as it is now, to whoever has read it otherwise. */
	Reply overtaken(Ask ask, Tip tip) {
		return now(ask, tip, "tips.changed");
	}

	/** The tip as it stands after something was done to it. */
	Reply now(Ask ask, Tip tip, String key) {
		String note = key.isEmpty() ? "" : this.texts.get(ask.language(), key);
		return this.tips.find(tip.id())
			.filter((now) -> maySee(ask, now))
			.map((now) -> this.cards.show(ask, now, note))
			.orElseGet(() -> gone(ask));
	}

	Reply gone(Ask ask) {
		return words(ask, "tips.gone");
	}

	/** Words with a button to the tips. */
	Reply words(Ask ask, String key, Object... arguments) {
		return words(ask, this.texts.get(ask.language(), key, arguments),
				List.of(new Link(this.texts.get(ask.language(), "intent.find-tips.label"), "find-tips", Map.of())));
	}

	Reply words(Ask ask, String text, List<Link> links) {
		return new Reply.Card("tips/words", new WordsCard(text, links), text);
	}

	/** Words and where one goes from them. */
	record WordsCard(String text, List<Link> links) {

	}

}
