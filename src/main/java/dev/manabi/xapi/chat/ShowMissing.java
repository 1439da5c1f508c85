package dev.manabi.xapi.chat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.xapi.LearningSystems;
import dev.manabi.xapi.Missing;

import org.springframework.stereotype.Component;

/**
 * 「照合できない人と講座」: whom and what a learning system speaks of that is not known, and what to
 * do about it.
 */
@Component
class ShowMissing extends CoordinatorIntent {

	private static final int PAGE = 8;

	private static final int LONGEST = 200;

	private final LearningSystems systems;

	private final ShowLearningSystems list;

	private final Texts texts;

	private final Clock clock;

	ShowMissing(LearningSystems systems, ShowLearningSystems list, Texts texts, Clock clock) {
		super("xapi-missing", false);
		this.systems = systems;
		this.list = list;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		String name = ask.slots().getOrDefault("source", "");
		if (!this.systems.isThere(name)) {
			return this.list.answer(ask);
		}
		Language language = ask.language();
		int all = this.systems.countMissing(name);
		int start = Page.start(ask, PAGE, all);
		Page<Missing> page = new Page<>(this.systems.missing(name, start, PAGE), start, PAGE, all);
		String title = this.texts.get(language, "xapi-missing.title", name, String.valueOf(all));
		List<Line> lines = page.items().stream().map((missing) -> line(missing, language)).toList();
		return new Reply.Card("xapi/missing", new MissingCard(Markdown.plain(title), lines.isEmpty(), !lines.isEmpty(),
				lines, page.links(new Link("", name(), Map.of("source", name)), this.texts, language)), title);
	}

	private Line line(Missing missing, Language language) {
		String fault = missing.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
		String since = Dates.in(language, missing.since().atZone(this.clock.getZone()).toLocalDate());
		return new Line(
				this.texts.get(language, missing.person() ? "xapi-missing.person" : "xapi-missing.course",
						Markdown.plain(shortened(missing.what()))),
				Markdown.line(shortened(missing.detail())), !missing.detail().isBlank(),
				this.texts.get(language, "xapi-missing.count", String.valueOf(missing.statements()), since),
				this.texts.get(language, "xapi-missing." + fault));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

	/** A page of those that are missing. */
	record MissingCard(String title, boolean empty, boolean some, List<Line> missing, List<Link> pages) {

	}

	/**
	 * Somebody or something.
	 *
	 * @param advice why, and what to do
	 */
	record Line(String what, String detail, boolean hasDetail, String count, String advice) {

	}

}
