package dev.manabi.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Finder;
import dev.manabi.conversation.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Searches for what can be inserted into a conversation.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search">Respond
 * to search command</a>
 */
@Component
class ExtensionSearch {

	/** What Teams asks for at a time. */
	private static final int MOST = 25;

	/** A list ends after this, however much there is. */
	private static final int LAST = 1_000;

	private static final int LONGEST = 200;

	private final ObjectProvider<Finder> finders;

	private final Cards cards;

	private final Outgoing outgoing;

	private final Texts texts;

	ExtensionSearch(ObjectProvider<Finder> finders, Cards cards, Outgoing outgoing, Texts texts) {
		this.finders = finders;
		this.cards = cards;
		this.outgoing = outgoing;
		this.texts = texts;
	}

	JsonNode answer(Used used) {
		String words = words(used);
		Finder finder = finder(used);
		int from = used.number(0, LAST + 1, 0, "queryOptions", "skip");
		if (from > LAST) {
			return ExtensionAnswers.list(List.of());
		}
		int most = used.number(1, MOST, MOST, "queryOptions", "count");
		List<ExtensionAnswers.Entry> found = finder.find(used.ask(true), words, from, most)
			.stream()
			.limit(most)
			.map((each) -> entry(each, used))
			.toList();
		return (found.isEmpty() && from == 0) ? nothing(used, finder.isSearchable(words))
				: ExtensionAnswers.list(found);
	}

	private JsonNode nothing(Used used, boolean searchable) {
		String key = searchable ? "teams.extension.nothing" : "teams.extension.unsearchable";
		return ExtensionAnswers.note(this.texts.get(used.language(), key));
	}

	private Finder finder(Used used) {
		return this.finders.orderedStream()
			.filter((finder) -> finder.name().equals(used.command()))
			.findFirst()
			.orElseThrow(() -> new RefusedUseException("teams.extension.unknown"));
	}

	/** What was typed; nothing yet when the list is opened. */
	private static String words(Used used) {
		String words = parameter(used, "query").orElse("").strip();
		if (words.codePointCount(0, words.length()) > LONGEST) {
			throw new RefusedUseException("teams.extension.long-words", String.valueOf(LONGEST));
		}
		return words;
	}

	private static Optional<String> parameter(Used used, String name) {
		return (used.at("parameters") instanceof List<?> parameters) ? parameters.stream()
			.filter((each) -> each instanceof Map<?, ?> parameter && name.equals(parameter.get("name")))
			.map((each) -> ((Map<?, ?>) each).get("value"))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst() : Optional.empty();
	}

	/** It is drawn for whoever will read it, and not for who searched. */
	private ExtensionAnswers.Entry entry(Finder.Found found, Used used) {
		Answer.Message card = this.cards.draw(found.card(), used.language(), "");
		return new ExtensionAnswers.Entry(found.title(), found.about(), this.outgoing.card((Answer.Card) card));
	}

}
