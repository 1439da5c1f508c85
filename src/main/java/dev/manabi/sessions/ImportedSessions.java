package dev.manabi.sessions;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.training.CourseId;
import dev.manabi.training.Session;
import dev.manabi.training.SessionBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sessions that coordinators brought as a table. What another instance took is seen
 * within seconds.
 */
@Component
class ImportedSessions implements SessionBook {

	private final JdbcClient jdbc;

	private final EnrolmentRows rows;

	private final Clock clock;

	private volatile Map<CourseId, List<Session>> latest;

	ImportedSessions(JdbcClient jdbc, EnrolmentRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.clock = clock;
		this.latest = read();
	}

	@Override
	public Map<CourseId, List<Session>> further() {
		return this.latest;
	}

	@Override
	public Map<LocalDateTime, Integer> taken(CourseId course) {
		return this.rows.seats(course);
	}

	/** The session as the table had it, unless it was called off. */
	Optional<Session> find(SessionKey key) {
		return read().getOrDefault(key.course(), List.of())
			.stream()
			.filter((session) -> session.start().equals(key.start()))
			.findFirst();
	}

	/** Adds or changes it, to be seen after {@link #refresh()}. */
	void keep(CourseId course, Session session, Optional<PersonId> by) {
		String set = """
				ends_at = :end, place_ja = :placeJa, place_en = :placeEn, capacity = :capacity, called_off = FALSE,
				imported_by = :by, imported_at = :now
				""";
		if (write("UPDATE imported_session SET " + set + " WHERE course = :course AND starts_at = :start", course,
				session, by) == 0) {
			write("""
					INSERT INTO imported_session (course, starts_at, ends_at, place_ja, place_en, capacity, called_off,
					    imported_by, imported_at)
					VALUES (:course, :start, :end, :placeJa, :placeEn, :capacity, FALSE, :by, :now)
					""", course, session, by);
		}
	}

	/** Calls it off; false if no table brought it. */
	boolean callOff(SessionKey key) {
		return this.jdbc.sql("""
				UPDATE imported_session SET called_off = TRUE
				WHERE course = :course AND starts_at = :start AND NOT called_off
				""").param("course", key.course().value()).param("start", key.start()).update() > 0;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	synchronized void refresh() {
		Map<CourseId, List<Session>> now = read();
		if (!now.equals(this.latest)) {
			this.latest = now;
		}
	}

	private int write(String sql, CourseId course, Session session, Optional<PersonId> by) {
		OptionalInt capacity = session.capacity();
		return this.jdbc.sql(sql)
			.param("course", course.value())
			.param("start", session.start())
			.param("end", session.end())
			.param("placeJa", session.place().ja())
			.param("placeEn", session.place().en())
			.param("capacity", capacity.isPresent() ? capacity.getAsInt() : null, Types.INTEGER)
			.param("by", by.map(PersonId::value).orElse(null), Types.VARCHAR)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private Map<CourseId, List<Session>> read() {
		Map<CourseId, List<Session>> sessions = new LinkedHashMap<>();
		this.jdbc.sql("SELECT * FROM imported_session WHERE NOT called_off ORDER BY course, starts_at").query((row) -> {
			int capacity = row.getInt("capacity");
			sessions.computeIfAbsent(new CourseId(row.getString("course")), (_) -> new ArrayList<>())
				.add(new Session(Objects.requireNonNull(row.getObject("starts_at", LocalDateTime.class)),
						row.getObject("ends_at", LocalDateTime.class),
						new Bilingual(row.getString("place_ja"), row.getString("place_en")),
						(capacity > 0) ? OptionalInt.of(capacity) : OptionalInt.empty()));
		});
		return sessions;
	}

}
