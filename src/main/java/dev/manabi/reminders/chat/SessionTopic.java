package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Roll;
import dev.manabi.sessions.SessionKey;

import org.springframework.stereotype.Component;

/**
 * Reminds somebody of a session that they have a seat in.
 */
@Component
class SessionTopic implements Topic {

	private final Enrolments enrolments;

	private final Hours hours;

	private final Texts texts;

	SessionTopic(Enrolments enrolments, Hours hours, Texts texts) {
		this.enrolments = enrolments;
		this.hours = hours;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "session-tomorrow";
	}

	@Override
	public Bilingual title() {
		return new Bilingual("申し込んだ研修の前日のご案内", "Sessions coming up");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		Optional<Roll> coming = seat(delivery).map(Enrolment::roll)
			.filter((roll) -> !roll.gone() && this.hours.isToCome(roll.key().start()));
		return coming
			.<Content>map((roll) -> this.hours.wait(delivery)
				.map((wait) -> comesTooLate(wait, roll) ? new Content.NotNeeded() : wait)
				.orElseGet(() -> new Content.Say(reply(roll, language))))
			.orElseGet(Content.NotNeeded::new);
	}

	private boolean comesTooLate(Content wait, Roll roll) {
		return wait instanceof Content.Later later && !later.when().isBefore(this.hours.instant(roll.key().start()));
	}

	private Optional<Enrolment> seat(Delivery delivery) {
		String[] subject = delivery.message().subject().split(" ", 2);
		return SessionKey.parse(subject[0], subject[1])
			.flatMap((key) -> this.enrolments.find(delivery.message().person(), key))
			.filter(Enrolment::seated);
	}

	private Reply reply(Roll roll, Language language) {
		String title = Markdown.plain(roll.title().in(language));
		String when = Dates.in(language, roll.key().start());
		String lead = this.texts.get(language, "reminder.session", title, when);
		return new Reply.Card("reminders/notice",
				new NoticeCard(this.texts.get(language, "reminder.session.title"), lead, true,
						Markdown.line(roll.session().place().in(language)),
						Link.rows(List.of(
								new Link(this.texts.get(language, "sessions.mine"), "my-enrolments", Map.of()),
								new Link(this.texts.get(language, "intent.reminders.label"), "reminders", Map.of())))),
				lead);
	}

	/** What the card shows. */
	record NoticeCard(String title, String lead, boolean hasDetail, String detail, List<Link.Row> rows) {

	}

}
