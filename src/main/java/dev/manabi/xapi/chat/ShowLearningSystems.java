package dev.manabi.xapi.chat;

import java.time.Clock;
import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.xapi.LearningSystem;
import dev.manabi.xapi.LearningSystem.Counts;
import dev.manabi.xapi.LearningSystems;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「学習システムとの連携」: which systems report, when each last did, and what waits.
 */
@Component
@Order(88)
class ShowLearningSystems extends CoordinatorIntent {

	private final LearningSystems systems;

	private final Texts texts;

	private final Clock clock;

	ShowLearningSystems(LearningSystems systems, Texts texts, Clock clock) {
		super("xapi-sources", true);
		this.systems = systems;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		return show("", ask);
	}

	/**
	 * All of them.
	 * @param done what was done before, empty if nothing
	 */
	Reply show(String done, Ask ask) {
		Language language = ask.language();
		List<Line> lines = this.systems.list().stream().map((system) -> line(system, language)).toList();
		String title = this.texts.get(language, "xapi-sources.title", String.valueOf(lines.size()));
		return new Reply.Card("xapi/sources",
				new SourcesCard(!done.isEmpty(), Markdown.line(done), title, lines.isEmpty(), !lines.isEmpty(), lines),
				done.isEmpty() ? title : done);
	}

	private Line line(LearningSystem system, Language language) {
		boolean on = system.enabled() && !system.switchedOff();
		String state = on ? "on" : (system.enabled() ? "off" : "disabled");
		String name = Markdown.plain(system.name());
		return new Line(name, this.texts.get(language, "xapi-sources.state." + state), last(system, language),
				counts("xapi-sources.today", system.today(), language),
				counts("xapi-sources.month", system.month(), language), system.waiting() > 0,
				this.texts.get(language, "xapi-sources.waiting", String.valueOf(system.waiting())),
				system.missing() > 0, this.texts.get(language, "xapi-sources.missing", system.name()), system.enabled(),
				this.texts.get(language, on ? "xapi-sources.switch-off" : "xapi-sources.switch-on", system.name()),
				system.name(), on ? "off" : "on");
	}

	private String last(LearningSystem system, Language language) {
		return system.lastSuccess()
			.map((at) -> this.texts.get(language, "xapi-sources.last",
					Dates.in(language, at.atZone(this.clock.getZone()).toLocalDateTime())))
			.orElseGet(() -> this.texts.get(language, "xapi-sources.never"));
	}

	private String counts(String key, Counts counts, Language language) {
		return this.texts.get(language, key, String.valueOf(counts.recorded()), String.valueOf(counts.waiting()),
				String.valueOf(counts.aside()));
	}

	/**
	 * All learning systems.
	 *
	 * @param done what was done before, if something was
	 */
	record SourcesCard(boolean hasDone, String done, String title, boolean empty, boolean some, List<Line> systems) {

	}

	/**
	 * One of them.
	 *
	 * @param turn what the button says that switches it off or on
	 */
	record Line(String name, String state, String last, String today, String month, boolean waits, String waiting,
			boolean hasMissing, String missing, boolean hasTurn, String turn, String source, String to) {

	}

}
