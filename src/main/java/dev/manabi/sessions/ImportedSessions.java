package dev.manabi.sessions;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.training.CourseId;
import dev.manabi.training.Session;
import dev.manabi.training.SessionBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

	/** What tables have brought so far, also what was called off. */
	Map<SessionKey, PlannedSession> all() {
		return rows().stream().collect(Collectors.toMap(PlannedSession::key, Function.identity()));
	}

	/** Adds or changes it, to be seen after {@link #refresh()}. */
	void keep(PlannedSession planned, Optional<PersonId> by) {
		if (write("""
				UPDATE imported_session SET ends_at = :end, place_ja = :placeJa, place_en = :placeEn,
				    capacity = :capacity, called_off = :calledOff, imported_by = :by, imported_at = :now
				WHERE course = :course AND starts_at = :start
				""", planned, by) == 0) {
			write("""
					INSERT INTO imported_session (course, starts_at, ends_at, place_ja, place_en, capacity, called_off,
					    imported_by, imported_at)
					VALUES (:course, :start, :end, :placeJa, :placeEn, :capacity, :calledOff, :by, :now)
					""", planned, by);
		}
	}

	/** What was brought is seen here at once, if it is brought indeed. */
	void refreshAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			refresh();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				if (status == STATUS_COMMITTED) {
					refresh();
				}
			}

		});
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	synchronized void refresh() {
		Map<CourseId, List<Session>> now = read();
		if (!now.equals(this.latest)) {
			this.latest = now;
		}
	}

	private int write(String sql, PlannedSession planned, Optional<PersonId> by) {
		Session session = planned.session();
		return this.jdbc.sql(sql)
			.param("course", planned.course().value())
			.param("start", session.start())
			.param("end", session.end())
			.param("placeJa", session.place().ja())
			.param("placeEn", session.place().en())
			.param("capacity", session.capacity().isPresent() ? session.capacity().getAsInt() : null, Types.INTEGER)
			.param("calledOff", planned.calledOff())
			.param("by", by.map(PersonId::value).orElse(null), Types.VARCHAR)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private Map<CourseId, List<Session>> read() {
		return rows().stream()
			.filter((planned) -> !planned.calledOff())
			.collect(Collectors.groupingBy(PlannedSession::course, LinkedHashMap::new,
					Collectors.mapping(PlannedSession::session, Collectors.toList())));
	}

	private List<PlannedSession> rows() {
		return this.jdbc.sql("SELECT * FROM imported_session ORDER BY course, starts_at").query((row, _) -> {
			int capacity = row.getInt("capacity");
			return new PlannedSession(new CourseId(row.getString("course")),
					new Session(row.getObject("starts_at", LocalDateTime.class),
							row.getObject("ends_at", LocalDateTime.class),
							new Bilingual(row.getString("place_ja"), row.getString("place_en")),
							(capacity > 0) ? OptionalInt.of(capacity) : OptionalInt.empty()),
					row.getBoolean("called_off"));
		}).list();
	}

}
