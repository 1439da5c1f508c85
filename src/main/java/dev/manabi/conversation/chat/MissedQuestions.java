package dev.manabi.conversation.chat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Miss;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「聞き取れなかった質問」: what was not understood, what was asked most first.
 */
@Component
@Order(85)
class MissedQuestions extends CoordinatorIntent {

	private static final int PAGE = 10;

	private final Misses misses;

	private final Texts texts;

	private final Clock clock;

	MissedQuestions(Misses misses, Texts texts, Clock clock) {
		super("missed-questions", true);
		this.misses = misses;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		int all = this.misses.count();
		int start = Page.start(ask, PAGE, all);
		Page<Miss> page = new Page<>(this.misses.list(start, PAGE), start, PAGE, all);
		String title = this.texts.get(language, "missed-questions.title", String.valueOf(all));
		List<Line> lines = page.items().stream().map((miss) -> line(miss, page.start(), language)).toList();
		return new Reply.Card("conversation/missed-questions", new MissedQuestionsCard(title, lines.isEmpty(),
				!lines.isEmpty(), lines, page.links(new Link("", name(), Map.of()), this.texts, language)), title);
	}

	private Line line(Miss miss, int from, Language language) {
		String last = Dates.in(language, miss.last().atZone(this.clock.getZone()).toLocalDate());
		String key = (miss.times() == 1) ? "missed-questions.once" : "missed-questions.often";
		return new Line(Markdown.line(miss.said()), this.texts.get(language, key, String.valueOf(miss.times()), last),
				miss.id(), String.valueOf(from));
	}

	/** A page of questions. */
	record MissedQuestionsCard(String title, boolean empty, boolean some, List<Line> questions, List<Link> pages) {

	}

	record Line(String said, String detail, String miss, String from) {

	}

}
