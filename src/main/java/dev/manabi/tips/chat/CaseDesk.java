package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.ImprovementCase.State;

import org.springframework.stereotype.Component;

/**
 * Sees to it that everybody does to a case what they may: what is not confirmed is seen
 * by its author and the coordinators alone, and nobody settles their own.
 */
@Component
class CaseDesk {

	private final Cases cases;

	private final Colleagues colleagues;

	private final CaseCards cards;

	private final Texts texts;

	CaseDesk(Cases cases, Colleagues colleagues, CaseCards cards, Texts texts) {
		this.cases = cases;
		this.colleagues = colleagues;
		this.cards = cards;
		this.texts = texts;
	}

	/** What to answer to whoever may see it. */
	Reply seen(Ask ask, Function<ImprovementCase, Reply> answer) {
		return named(ask, (found) -> (found.state() == State.CONFIRMED || ask.asker().coordinator()
				|| CaseCards.isAuthor(ask.asker(), found)) ? answer.apply(found) : gone(ask));
	}

	/** The same to its author alone. */
	Reply own(Ask ask, Function<ImprovementCase, Reply> answer) {
		return seen(ask, (found) -> CaseCards.isAuthor(ask.asker(), found) ? answer.apply(found)
				: words(ask, "cases.not-yours"));
	}

	/**
	 * The same about what waits, to a coordinator who is not its author and has read it
	 * as it is.
	 */
	Reply waiting(Ask ask, Function<ImprovementCase, Reply> answer) {
		return seen(ask, (found) -> {
			if (CaseCards.isAuthor(ask.asker(), found)) {
				return words(ask, "cases.own");
			}
			if (found.state() != State.WAITS) {
				return settled(ask, found);
			}
			return isPresent(ask, found) ? answer.apply(found)
					: this.cards.show(ask, found, this.texts.get(ask.language(), "cases.changed"), "");
		});
	}

	/** What became of it while it was being settled. */
	Reply overtaken(Ask ask) {
		return waiting(ask, (_) -> gone(ask));
	}

	private static boolean isPresent(Ask ask, ImprovementCase found) {
		return String.valueOf(found.revision()).equals(ask.slots().getOrDefault("revision", ""));
	}

	private Reply settled(Ask ask, ImprovementCase found) {
		String key = (found.state() == State.CONFIRMED) ? "cases.settled.confirmed" : "cases.settled.returned";
		return found.settlement()
			.map((settlement) -> words(ask, key, this.colleagues.name(settlement.by(), ask.language())))
			.orElseGet(() -> words(ask, "cases.settled"));
	}

	private Reply named(Ask ask, Function<ImprovementCase, Reply> answer) {
		return this.colleagues.staff(ask,
				(_) -> this.cases.find(ask.slots().getOrDefault("case", ""))
					.filter((found) -> found.state() != State.WITHDRAWN)
					.map(answer)
					.orElseGet(() -> gone(ask)));
	}

	Reply gone(Ask ask) {
		return words(ask, "cases.gone");
	}

	/** Words with a button to the cases. */
	Reply words(Ask ask, String key, Object... arguments) {
		String text = this.texts.get(ask.language(), key, arguments);
		return new Reply.Card("tips/words",
				new TipDesk.WordsCard(text,
						List.of(new Link(this.texts.get(ask.language(), "cases.all"), "improvement-case", Map.of()))),
				text);
	}

}
