package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Catalogue;
import dev.manabi.training.Course;
import dev.manabi.training.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of sessions. What tells them apart is the course and the start.
 */
class SessionIntake implements Intake<PlannedSession> {

	private static final Set<String> YES = Set.of("○", "〇", "◯", "中止", "はい", "yes", "true", "1");

	private static final int PLACE = 500;

	private final Catalogue catalogue;

	private final ImportedSessions sessions;

	private final AuditLog audit;

	private final Sender sender;

	private final Map<SessionKey, PlannedSession> known;

	private final Map<SessionKey, PlannedSession> here = new HashMap<>();

	SessionIntake(Catalogue catalogue, ImportedSessions sessions, AuditLog audit, Sender sender) {
		this.catalogue = catalogue;
		this.sessions = sessions;
		this.audit = audit;
		this.sender = sender;
		this.known = sessions.all();
	}

	@Override
	public Optional<PlannedSession> read(Row row) {
		Optional<Course> course = course(row);
		row.required(SessionImport.START);
		row.required(SessionImport.END);
		Optional<LocalDateTime> start = row.moment(SessionImport.START);
		Optional<LocalDateTime> end = row.moment(SessionImport.END);
		if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
			row.refuse("ends-before-it-begins", start.get(), end.get());
		}
		Bilingual place = place(row);
		Optional<Integer> capacity = row.parsed(SessionImport.CAPACITY, "40", SessionIntake::capacity);
		boolean calledOff = row.parsed(SessionImport.CALLED_OFF, "○", SessionIntake::yes).orElse(false);
		return row.isRefused() ? Optional.empty()
				: Optional.of(new PlannedSession(course.orElseThrow().id(), new Session(start.orElseThrow(),
						end.orElseThrow(), place, capacity.map(OptionalInt::of).orElseGet(OptionalInt::empty)),
						calledOff));
	}

	private Optional<Course> course(Row row) {
		String id = row.required(SessionImport.COURSE);
		Optional<Course> course = this.catalogue.courses()
			.stream()
			.filter((any) -> any.id().value().equals(id))
			.findFirst();
		if (!id.isEmpty() && course.isEmpty()) {
			row.refuse("course-unknown", row.heading(SessionImport.COURSE), id);
		}
		return course;
	}

	/** Where nothing is said in English, the Japanese stands for both. */
	private static Bilingual place(Row row) {
		String ja = text(row, SessionImport.PLACE, row.required(SessionImport.PLACE));
		String en = text(row, SessionImport.PLACE_EN, row.text(SessionImport.PLACE_EN));
		return ja.isEmpty() ? new Bilingual("?", "?") : new Bilingual(ja, en.isEmpty() ? ja : en);
	}

	private static String text(Row row, Column column, String text) {
		if (text.length() > PLACE) {
			row.refuse("not-understood", row.heading(column), text.substring(0, 20) + "…", "本庁舎 第1会議室");
		}
		return text;
	}

	private static int capacity(String text) {
		int seats = Integer.parseInt(text);
		if (seats < 1) {
			throw new IllegalArgumentException(text);
		}
		return seats;
	}

	private static boolean yes(String text) {
		if (!YES.contains(text.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException(text);
		}
		return true;
	}

	@Override
	public List<Outcome> compare(List<Entry<PlannedSession>> entries) {
		return entries.stream().map(this::compare).toList();
	}

	private Outcome compare(Entry<PlannedSession> entry) {
		PlannedSession said = entry.content();
		@Nullable PlannedSession before = this.here.putIfAbsent(said.key(), said);
		if (before != null) {
			if (!before.equals(said)) {
				entry.row().refuse("session-twice", said.key().course(), said.key().start());
			}
			return Outcome.UNCHANGED;
		}
		@Nullable PlannedSession stored = this.known.get(said.key());
		if (stored == null) {
			return Outcome.ADDED;
		}
		return stored.equals(said) ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	@Override
	public void take(List<Entry<PlannedSession>> entries) {
		Optional<PersonId> by = this.sender.isPerson() ? Optional.of(new PersonId(this.sender.by())) : Optional.empty();
		entries.forEach((entry) -> this.sessions.keep(entry.content(), by));
		this.audit.note(entries.stream().map((entry) -> deed(entry.content())).toList());
		this.sessions.refreshAfterCommit();
	}

	private Deed deed(PlannedSession session) {
		return new Deed(this.sender.by(), session.calledOff() ? "session.called-off" : "session.imported", null,
				session.key().toString(), "");
	}

}
