package dev.manabi.reminders.chat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.Status;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * What somebody is reminded of as the lines of a card.
 */
@Component
class DigestLines {

	private static final int COURSES = 2;

	private final Hours hours;

	private final Texts texts;

	DigestLines(Hours hours, Texts texts) {
		this.hours = hours;
		this.texts = texts;
	}

	/**
	 * One line.
	 * @param message the key of the message, empty for a line without buttons
	 */
	DigestLine line(Task task, String message, Language language) {
		Status status = task.progress().status();
		boolean open = status.isOpen();
		List<Link> links = message.isEmpty() ? List.of()
				: open ? links(task, message, language) : undo(task, message, language);
		return new DigestLine(name(task, language), state(task, language), color(status),
				open ? courses(task, language) : List.of(), !links.isEmpty(), links);
	}

	/** The name with its mark, as far as it is a skill. */
	static String name(Task task, Language language) {
		String mark = task.skill().isEmpty() ? "" : (task.required() ? "◎\u00A0" : "○\u00A0");
		return mark + Markdown.line(task.name().in(language));
	}

	private String state(Task task, Language language) {
		String status = task.progress().status().name().toLowerCase(Locale.ROOT);
		return task.progress()
			.due()
			.filter((_) -> task.progress().status().isOpen())
			.map((due) -> due(due, language))
			.orElseGet(() -> this.texts.get(language, "reminder.state." + status));
	}

	private String due(LocalDate due, Language language) {
		long left = ChronoUnit.DAYS.between(this.hours.today(), due);
		String key = (left > 0) ? "due" : (left == 0) ? "today" : "overdue";
		return this.texts.get(language, "reminder.state." + key, Dates.in(language, due),
				String.valueOf(Math.abs(left)));
	}

	private static String color(Status status) {
		return switch (status) {
			case OVERDUE -> "Attention";
			case DONE -> "Good";
			default -> "Default";
		};
	}

	private static List<Where> courses(Task task, Language language) {
		return task.courses()
			.stream()
			.limit(COURSES)
			.map((planned) -> new Where(Markdown.link(planned.course().title().in(language), planned.course().link())))
			.toList();
	}

	/** What they recorded themselves today they may take back. */
	private List<Link> undo(Task task, String message, Language language) {
		return task.progress()
			.record()
			.filter((record) -> record.claim().evidence() == Evidence.WORD && record.decision().isEmpty()
					&& record.claim().day().equals(this.hours.today()))
			.map((record) -> new Link(this.texts.get(language, "record.undo"), "reminder-undo",
					Map.of("message", message, "record", record.id())))
			.stream()
			.toList();
	}

	private List<Link> links(Task task, String message, Language language) {
		Optional<Course> only = task.only().filter((course) -> course.accepts(Evidence.WORD));
		Link done = only
			.map((course) -> new Link(this.texts.get(language, "reminder.done"), "reminder-done",
					Map.of("message", message, "course", course.id().value())))
			.orElseGet(
					() -> new Link(this.texts.get(language, "record.ask"), "record-completion", task.asked().slots()));
		return List.of(done, new Link(this.texts.get(language, "reminder.exempt"), "exemption", task.asked().slots()));
	}

	/**
	 * Something that somebody is reminded of.
	 *
	 * @param state how far it is and by when
	 */
	record DigestLine(String name, String state, String color, List<Where> courses, boolean hasLinks,
			List<Link> links) {

	}

	/** Where it can be taken. */
	record Where(String link) {

	}

}
