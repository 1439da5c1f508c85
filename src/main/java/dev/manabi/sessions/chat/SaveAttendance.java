package dev.manabi.sessions.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.PersonId;
import dev.manabi.sessions.Attendance;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Roll;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * 「出席を記録する」: notes who came, as a coordinator ticked it.
 */
@Component
class SaveAttendance extends CoordinatorIntent {

	private final Timetable timetable;

	private final Enrolments enrolments;

	private final Attendance attendance;

	private final ParticipantCards cards;

	private final Texts texts;

	SaveAttendance(Timetable timetable, Enrolments enrolments, Attendance attendance, ParticipantCards cards,
			Texts texts) {
		super("save-attendance", false);
		this.timetable = timetable;
		this.enrolments = enrolments;
		this.attendance = attendance;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<CourseSession> held = SessionWords.key(ask).flatMap(this.timetable::find);
		Optional<Roll> roll = held.flatMap((session) -> this.enrolments.roll(session.key()));
		if (held.isEmpty() || roll.isEmpty()) {
			return new Reply.Words(this.texts.get(ask.language(), "sessions.unknown"));
		}
		if (this.attendance.tooEarly(roll.get())) {
			return new Reply.Words(this.texts.get(ask.language(), "sessions.people.early"));
		}
		Attendance.Listed listed = this.attendance.list(roll.get(), people(ask, "seen"), people(ask, "was"),
				people(ask, "attended"), ask.asker().id());
		return this.cards.of(ask, held.get(), this.texts.get(ask.language(), "sessions.people.saved",
				String.valueOf(listed.recorded()), String.valueOf(listed.withdrawn())));
	}

	/** A list in which nothing is ticked is sent as nothing at all. */
	private static List<PersonId> people(Ask ask, String slot) {
		return Arrays.stream(ask.slots().getOrDefault(slot, "").split(",")).flatMap(SaveAttendance::person).toList();
	}

	private static Stream<PersonId> person(String id) {
		try {
			return Stream.of(new PersonId(UUID.fromString(id.strip()).toString()));
		}
		catch (IllegalArgumentException ex) {
			return Stream.empty();
		}
	}

}
