package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.sessions.Attendance;
import dev.manabi.sessions.CodeAnswer;
import dev.manabi.sessions.CodeAnswer.Before;
import dev.manabi.sessions.CodeAnswer.NoCode;
import dev.manabi.sessions.CodeAnswer.Recorded;
import dev.manabi.sessions.CodeAnswer.TooEarly;
import dev.manabi.sessions.CodeAnswer.TooLate;
import dev.manabi.sessions.CodeAnswer.TooManyTries;
import dev.manabi.sessions.CodeAnswer.Wrong;
import dev.manabi.sessions.Roll;
import dev.manabi.training.Completion;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「出席コード」: asks for the code that is shown in the room, and records with it that the
 * asker came.
 */
@Component
@Order(59)
class Attend implements Intent {

	private static final String CODE = "code";

	private final Attendance attendance;

	private final AttendanceCards cards;

	private final SessionWords words;

	private final StaffOnly staff;

	private final Texts texts;

	Attend(Attendance attendance, AttendanceCards cards, SessionWords words, StaffOnly staff, Texts texts) {
		this.attendance = attendance;
		this.cards = cards;
		this.words = words;
		this.staff = staff;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "attendance";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> answer(ask, person));
	}

	private Reply answer(Ask ask, Person person) {
		String typed = ask.slots().getOrDefault(CODE, "");
		Language language = ask.language();
		return typed.isBlank() ? this.cards.ask(this.texts.get(language, "sessions.code.ask"), language)
				: said(this.attendance.byCode(person, typed), ask);
	}

	private Reply said(CodeAnswer answer, Ask ask) {
		Language language = ask.language();
		return switch (answer) {
			case Recorded(Roll roll, Completion completion) ->
				text(completion.state() == Completion.State.COUNTS ? "sessions.code.recorded" : "sessions.code.waiting",
						roll, language);
			case Before(Roll roll) -> text("sessions.code.before", roll, language);
			case TooEarly(Roll roll) -> new Reply.Words(this.texts.get(language, "sessions.code.early",
					title(roll, language), this.words.start(Attendance.opens(roll), language)));
			case TooLate(Roll roll) -> new Reply.Words(
					this.texts.get(language, "sessions.code.late", title(roll, language), this.staff.contact(ask)));
			case Wrong() -> this.cards.ask(this.texts.get(language, "sessions.code.wrong"), language);
			case NoCode() -> this.cards.ask(this.texts.get(language, "sessions.code.no-code"), language);
			case TooManyTries() ->
				new Reply.Words(this.texts.get(language, "sessions.code.too-many", this.staff.contact(ask)));
		};
	}

	private Reply text(String key, Roll roll, Language language) {
		return new Reply.Words(
				this.texts.get(language, key, title(roll, language), this.words.start(roll.key().start(), language)));
	}

	private static String title(Roll roll, Language language) {
		return Markdown.plain(roll.title().in(language));
	}

}
