package dev.manabi.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import javax.sql.DataSource;

import dev.manabi.audit.AuditLog;
import dev.manabi.roster.PersonId;
import dev.manabi.training.CourseId;
import dev.manabi.training.TrainingTexts;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One instance that takes enrolments, on a database and a catalogue.
 */
record Desk(JdbcClient jdbc, Timetable timetable, Rolls rolls, EnrolmentRows rows, Seating seating,
		Enrolments enrolments, RollKeeping keeping, TransactionTemplate transactions) {

	static final LocalDateTime JANUARY = LocalDateTime.parse("2027-01-20T10:00");

	static final LocalDateTime FEBRUARY = LocalDateTime.parse("2027-02-10T14:00");

	static final String COURSE = """
			  - id: %s
			    skills: [rpa-ai-ocr]
			    title: {ja: RPA研修, en: RPA course}
			    provider: %s
			    method: workshop
			    link: https://lms.city.example.jp/%1$s
			    sessions:
			""";

	static final String SESSION = """
			      - {start: %s, end: %s, place: {ja: %s, en: Room}%s}
			""";

	static Desk on(DataSource database, String catalogue, Clock clock) {
		JdbcClient jdbc = JdbcClient.create(database);
		TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
		Timetable timetable = new Timetable(TrainingTexts.plans(file(catalogue), clock), clock);
		Rolls rolls = new Rolls(jdbc);
		EnrolmentRows rows = new EnrolmentRows(jdbc, clock);
		Seating seating = new Seating(rows, new AuditLog(new NamedParameterJdbcTemplate(database), clock), clock);
		return new Desk(jdbc, timetable, rolls, rows, seating,
				new Enrolments(rolls, rows, seating, transactions, clock),
				new RollKeeping(timetable, rolls, seating, transactions), transactions);
	}

	/** A catalogue of one course of the city's, with these sessions. */
	static String catalogue(String... sessions) {
		return "name: {ja: 一覧, en: List}\ncourses:\n" + course("rpa", "市", sessions);
	}

	static String course(String id, String provider, String... sessions) {
		return COURSE.formatted(id, provider) + String.join("", sessions);
	}

	/** A session of two hours. */
	static String session(LocalDateTime start, int capacity) {
		return SESSION.formatted(start, start.plusHours(2), "会議室", ", capacity: " + capacity);
	}

	static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-%012d".formatted(number));
	}

	Enrolling enrol(int person, LocalDateTime start) {
		return this.enrolments.enrol(person(person), held(start));
	}

	CourseSession held(LocalDateTime start) {
		return this.timetable.find(key(start)).orElseThrow();
	}

	static SessionKey key(LocalDateTime start) {
		return new SessionKey(new CourseId("rpa"), start);
	}

	/** The people with a seat, and those who wait. */
	List<PersonId> seated(LocalDateTime start) {
		return people(start, true);
	}

	List<PersonId> waiting(LocalDateTime start) {
		return people(start, false);
	}

	private List<PersonId> people(LocalDateTime start, boolean seated) {
		return this.enrolments.of(key(start))
			.stream()
			.filter((enrolment) -> enrolment.seated() == seated)
			.map(Enrolment::person)
			.toList();
	}

	/** What was noted of a person, in order. */
	List<@Nullable String> deeds(int person) {
		return this.jdbc.sql("SELECT what FROM audit_entry WHERE person_id = :person ORDER BY place")
			.param("person", person(person).value())
			.query(String.class)
			.list();
	}

	private static String file(String catalogue) {
		try {
			Path file = Files.createTempFile("catalogue", ".yaml");
			file.toFile().deleteOnExit();
			return Files.writeString(file, catalogue).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
