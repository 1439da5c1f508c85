package dev.manabi.delivery.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Progress;
import dev.manabi.delivery.Run;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Shows how far what is sent together is.
 */
@Component
class RunCards {

	/** So many names stand on a card at most. */
	private static final int NAMED = 20;

	private final Runs runs;

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	RunCards(Runs runs, Roster roster, Texts texts, Clock clock) {
		this.runs = runs;
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	/** What is to be answered with the run that is named, if there is one. */
	Reply of(Ask ask, Function<Run, Reply> answer) {
		return this.runs.find(ask.slots().getOrDefault("run", ""))
			.map(answer)
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "delivery.unknown")));
	}

	/**
	 * How far it is by now.
	 * @param note the text that says what was just done, empty if nothing was
	 */
	Reply show(Run run, String note, Language language) {
		return card(run, note.isEmpty() ? "" : this.texts.get(language, note), false, language);
	}

	/** Whether it is really to be called off, if it can be. */
	Reply ask(Run run, Language language) {
		return isStoppable(run, this.runs.progress(run)) ? card(run, "", true, language)
				: show(run, "delivery.changed", language);
	}

	private Reply card(Run before, String note, boolean asking, Language language) {
		Run run = this.runs.find(before.id()).orElse(before);
		Progress progress = this.runs.progress(run);
		boolean stoppable = !asking && isStoppable(run, progress);
		String title = title(run, language);
		String state = state(run, progress, language);
		return new Reply.Card("delivery/run",
				new RunCard(!note.isEmpty(), note, title, state, facts(run, progress, language), asking,
						asking ? sure(run, progress, language) : "", !asking,
						stoppable && run.state() == Run.State.RUNNING, stoppable && run.state() == Run.State.PAUSED,
						stoppable, run.id()),
				note.isEmpty() ? title + " " + state : note);
	}

	private static boolean isStoppable(Run run, Progress progress) {
		return run.state() != Run.State.CANCELLED && progress.count(State.PENDING) > 0;
	}

	/** What it is called, and when it began. */
	String title(Run run, Language language) {
		return this.texts.get(language, "delivery.title", Markdown.plain(run.title().in(language)),
				Dates.in(language, run.beganAt().atZone(this.clock.getZone()).toLocalDateTime()));
	}

	String state(Run run, Progress progress, Language language) {
		boolean done = run.state() == Run.State.RUNNING && progress.left() == 0;
		return this.texts.get(language, "delivery.state." + (done ? "DONE" : run.state().name()));
	}

	private String sure(Run run, Progress progress, Language language) {
		return this.texts
			.get(language, "delivery.sure", number(progress.left()),
					run.calledOff().map((words) -> words.in(language)).orElse(""))
			.strip();
	}

	private List<Fact> facts(Run run, Progress progress, Language language) {
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("delivery.count.SENT", progress.count(State.SENT), language));
		facts.add(fact("delivery.count.left", progress.left(), language));
		facts.add(fact("delivery.count.minute", progress.lastMinute(), language));
		Stream.of(Reason.values())
			.filter((reason) -> progress.count(reason) > 0)
			.map((reason) -> fact("delivery.count." + reason, progress.count(reason), language))
			.forEach(facts::add);
		Stream.of(State.UNKNOWN, State.FAILED)
			.filter((state) -> progress.count(state) > 0)
			.map((state) -> named(run, state, progress.count(state), language))
			.forEach(facts::add);
		if (progress.count(State.SKIPPED) > 0) {
			facts.add(fact("delivery.count." + State.SKIPPED, progress.count(State.SKIPPED), language));
		}
		return facts;
	}

	/** Somebody may have to ask these people. */
	private Fact named(Run run, State state, int messages, Language language) {
		List<String> names = run.discreet() ? List.of()
				: this.runs.people(run, state, NAMED)
					.stream()
					.flatMap((id) -> this.roster.find(id).map(Person::name).stream())
					.toList();
		Fact fact = fact("delivery.count." + state, messages, language);
		if (names.isEmpty()) {
			return fact;
		}
		String people = Markdown.plain(String.join(this.texts.get(language, "list.and"), names));
		return new Fact(fact.title(), this.texts.get(language,
				(names.size() < messages) ? "delivery.named-some" : "delivery.named", fact.value(), people));
	}

	private Fact fact(String key, int messages, Language language) {
		return new Fact(this.texts.get(language, key), this.texts.get(language, "delivery.messages", number(messages)));
	}

	static String number(int messages) {
		return "%,d".formatted(messages);
	}

	/**
	 * How far it is.
	 *
	 * @param note what was just done
	 * @param asking whether it is asked if it is really to be called off
	 */
	record RunCard(boolean hasNote, String note, String title, String state, List<Fact> facts, boolean asking,
			String question, boolean calm, boolean pausable, boolean resumable, boolean cancellable, String run) {

	}

	/** How many. */
	record Fact(String title, String value) {

	}

}
