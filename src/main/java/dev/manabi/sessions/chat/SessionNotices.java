package dev.manabi.sessions.chat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.sessions.Attendance;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Grasps;

import org.springframework.stereotype.Component;

/**
 * Tells people that they have got a seat, and that a session has changed; and asks after
 * it whether they came, and how well they understood it.
 */
@Component
class SessionNotices implements PersonalNotices {

	private final Enrolments enrolments;

	private final Attendance attendance;

	private final Grasps grasps;

	private final EnrolmentCards cards;

	private final GraspCards graspCards;

	private final AttendanceCards attendanceCards;

	private final SessionNews news;

	SessionNotices(Enrolments enrolments, Attendance attendance, Grasps grasps, EnrolmentCards cards,
			GraspCards graspCards, AttendanceCards attendanceCards, SessionNews news) {
		this.news = news;
		this.enrolments = enrolments;
		this.attendance = attendance;
		this.grasps = grasps;
		this.cards = cards;
		this.graspCards = graspCards;
		this.attendanceCards = attendanceCards;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return Stream
			.concat(this.enrolments.of(asker.id()).stream().flatMap((each) -> before(each, language)),
					asker.person().stream().flatMap((person) -> after(person, language)))
			.toList();
	}

	@Override
	public Collection<PersonId> concerned() {
		return this.news.people();
	}

	private Stream<Notice> before(Enrolment enrolment, Language language) {
		return Stream.concat(seat(enrolment, language), change(enrolment, language));
	}

	private Stream<Notice> seat(Enrolment enrolment, Language language) {
		return enrolment.promoted() && !enrolment.roll().gone()
				? Stream
					.of(new Notice("session-seat:" + enrolment.id(), () -> this.cards.promoted(enrolment, language)))
				: Stream.empty();
	}

	private Stream<Notice> change(Enrolment enrolment, Language language) {
		return enrolment.changed()
				? Stream.of(new Notice("session-changed:" + enrolment.id() + ":" + enrolment.roll().revision(),
						() -> this.cards.changed(enrolment, language)))
				: Stream.empty();
	}

	private Stream<Notice> after(Person person, Language language) {
		return this.grasps.unanswered(person.id()).stream().flatMap((enrolment) -> after(person, enrolment, language));
	}

	private Stream<Notice> after(Person person, Enrolment enrolment, Language language) {
		if (this.attendance.attended(person, enrolment.roll())) {
			return Stream.of(new Notice("session-grasp:" + enrolment.id(),
					() -> this.graspCards.ask(enrolment.roll(), language)));
		}
		return this.attendance.takesCodes(enrolment.roll()) ? Stream.of(new Notice("session-code:" + enrolment.id(),
				() -> this.attendanceCards.didYouAttend(enrolment, language))) : Stream.empty();
	}

}
