package dev.manabi.sessions.chat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.CalendarLinks;
import dev.manabi.sessions.Enrolling;
import dev.manabi.sessions.Enrolling.Already;
import dev.manabi.sessions.Enrolling.Begun;
import dev.manabi.sessions.Enrolling.Full;
import dev.manabi.sessions.Enrolling.Seated;
import dev.manabi.sessions.Enrolling.Waiting;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Roll;

import org.springframework.stereotype.Component;

/**
 * Says what has become of an enrolment, with what can be done about it.
 */
@Component
class EnrolmentCards {

	private final CalendarLinks calendar;

	private final SessionWords words;

	private final Texts texts;

	EnrolmentCards(CalendarLinks calendar, SessionWords words, Texts texts) {
		this.calendar = calendar;
		this.words = words;
		this.texts = texts;
	}

	Reply of(Enrolling outcome, Language language) {
		return switch (outcome) {
			case Seated seated -> seated(seated, language);
			case Waiting waiting -> standing(waiting.enrolment(), waiting(waiting, language), language);
			case Already already -> standing(already.enrolment(), already(already.enrolment(), language), language);
			case Full full -> new Reply.Words(this.texts.get(language, "sessions.full-elsewhere",
					this.words.start(full.enrolment().key().start(), language)));
			case Begun() -> new Reply.Words(this.texts.get(language, "sessions.begun"));
		};
	}

	/** That a seat has become free for them. */
	Reply promoted(Enrolment enrolment, Language language) {
		return standing(enrolment, List.of(this.texts.get(language, "sessions.promoted")), language);
	}

	/** That something has changed for those who enrolled. */
	Reply changed(Enrolment enrolment, Language language) {
		if (enrolment.roll().gone()) {
			return card(enrolment.roll(), this.texts.get(language, "sessions.gone"), List.of(), Optional.empty(),
					List.of(other(enrolment.roll(), language), mine(language)), language);
		}
		return standing(enrolment, List.of(this.texts.get(language, "sessions.changed")), language);
	}

	Reply cancelled(Enrolment enrolment, Language language) {
		Roll roll = enrolment.roll();
		List<Link> buttons = roll.gone() ? List.of(other(roll, language), mine(language))
				: List.of(this.words.link("sessions.enrol-again", "enrol-session", roll.key(), language),
						other(roll, language), mine(language));
		return card(roll, this.texts.get(language, "sessions.cancelled"), List.of(), Optional.empty(), buttons,
				language);
	}

	/** The link with which calendars take it in. */
	Reply calendar(Enrolment enrolment, Language language) {
		Optional<URI> link = this.calendar.to(enrolment);
		return link.isEmpty() ? new Reply.Words(this.texts.get(language, "sessions.no-calendar"))
				: card(enrolment.roll(), this.texts.get(language, "sessions.calendar-ready"), List.of(), link,
						List.of(mine(language)), language);
	}

	private Reply seated(Seated seated, Language language) {
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.get(language, "sessions.seated"));
		seated.movedFrom()
			.ifPresent((roll) -> lines
				.add(this.texts.get(language, "sessions.moved", this.words.start(roll.key().start(), language))));
		seated.givenUp()
			.forEach((roll) -> lines
				.add(this.texts.get(language, "sessions.given-up", this.words.start(roll.key().start(), language))));
		lines.addAll(overlapping(seated.overlapping(), language));
		return standing(seated.enrolment(), lines, language);
	}

	private List<String> waiting(Waiting waiting, Language language) {
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.get(language, "sessions.waiting", String.valueOf(waiting.enrolment().place())));
		lines.addAll(overlapping(waiting.overlapping(), language));
		return lines;
	}

	private List<String> already(Enrolment enrolment, Language language) {
		return List.of(enrolment.seated() ? this.texts.get(language, "sessions.already")
				: this.texts.get(language, "sessions.already-waiting", String.valueOf(enrolment.place())));
	}

	private List<String> overlapping(List<Enrolment> others, Language language) {
		return others.stream()
			.map((other) -> this.texts.get(language, "sessions.overlaps",
					Markdown.plain(other.roll().title().in(language)), this.words.start(other.key().start(), language)))
			.toList();
	}

	/** The first line is what matters. */
	private Reply standing(Enrolment enrolment, List<String> lines, Language language) {
		return card(enrolment.roll(), lines.getFirst(), lines.subList(1, lines.size()), this.calendar.to(enrolment),
				List.of(this.words.link("sessions.cancel", "cancel-session", enrolment.key(), language),
						other(enrolment.roll(), language), mine(language)),
				language);
	}

	private Reply card(Roll roll, String lead, List<String> lines, Optional<URI> calendar, List<Link> buttons,
			Language language) {
		String link = calendar.map((uri) -> Markdown.link(this.texts.get(language, "sessions.calendar"), uri))
			.orElse("");
		return new Reply.Card("sessions/enrolment",
				new EnrolmentCard(lead, SessionWords.title(roll, language), this.words.when(roll.session(), language),
						lines.stream().map(Text::new).toList(), !link.isEmpty(), link, buttons),
				this.texts.get(language, "sessions.enrolment.summary", lead, roll.title().in(language)));
	}

	private Link other(Roll roll, Language language) {
		return new Link(this.texts.get(language, "sessions.others"), "sessions",
				Map.of("course", roll.key().course().value()));
	}

	private Link mine(Language language) {
		return this.words.link("sessions.mine", "my-enrolments", language);
	}

	record EnrolmentCard(String lead, String title, String when, List<Text> lines, boolean hasCalendar, String calendar,
			List<Link> buttons) {

	}

	record Text(String text) {

	}

}
