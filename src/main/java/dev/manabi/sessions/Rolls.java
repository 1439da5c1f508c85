package dev.manabi.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;
import dev.manabi.skills.SkillId;
import dev.manabi.training.CourseId;
import dev.manabi.training.Session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rolls of sessions in the database.
 */
@Component
class Rolls {

	private final JdbcClient jdbc;

	Rolls(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Until the transaction ends, nobody else changes enrolments of the course. */
	void lock(CourseId course) {
		this.jdbc.sql("INSERT INTO session_lock (course) VALUES (:course) ON CONFLICT DO NOTHING")
			.param("course", course.value())
			.update();
		this.jdbc.sql("SELECT course FROM session_lock WHERE course = :course FOR UPDATE")
			.param("course", course.value())
			.query(String.class)
			.single();
	}

	Optional<Roll> find(SessionKey key) {
		return this.jdbc.sql("SELECT * FROM session_roll WHERE course = :course AND starts_at = :start")
			.param("course", key.course().value())
			.param("start", key.start())
			.query((row, _) -> roll(row))
			.optional();
	}

	/** Those that begin after that moment, in order. */
	List<Roll> since(LocalDateTime moment) {
		return this.jdbc.sql("SELECT * FROM session_roll WHERE starts_at > :moment ORDER BY starts_at, course")
			.param("moment", moment)
			.query((row, _) -> roll(row))
			.list();
	}

	/**
	 * Keeps the roll as the session is now; to be called under the lock.
	 * @return the roll as it is kept
	 */
	Roll keep(Roll now) {
		Optional<Roll> before = find(now.key());
		if (before.isEmpty()) {
			write("""
					INSERT INTO session_roll (course, starts_at, ends_at, skills, title_ja, title_en, place_ja, place_en,
					    capacity, gone, revision)
					VALUES (:course, :start, :end, :skills, :titleJa, :titleEn, :placeJa, :placeEn, :capacity, :gone,
					    :revision)
					""",
					now);
			return now;
		}
		Roll known = before.get();
		Roll kept = now.withRevision(now.isNewsTo(known) ? known.revision() + 1 : known.revision());
		if (!kept.equals(known)) {
			write("""
					UPDATE session_roll SET ends_at = :end, skills = :skills, title_ja = :titleJa, title_en = :titleEn,
					    place_ja = :placeJa, place_en = :placeEn, capacity = :capacity, gone = :gone, revision = :revision
					WHERE course = :course AND starts_at = :start
					""",
					kept);
		}
		return kept;
	}

	private void write(String sql, Roll roll) {
		OptionalInt capacity = roll.capacity();
		this.jdbc.sql(sql)
			.param("course", roll.key().course().value())
			.param("start", roll.key().start())
			.param("end", roll.session().end())
			.param("skills", roll.skills().stream().map(SkillId::value).collect(Collectors.joining(",")))
			.param("titleJa", roll.title().ja())
			.param("titleEn", roll.title().en())
			.param("placeJa", roll.session().place().ja())
			.param("placeEn", roll.session().place().en())
			.param("capacity", capacity.isPresent() ? capacity.getAsInt() : null, Types.INTEGER)
			.param("gone", roll.gone())
			.param("revision", roll.revision())
			.update();
	}

	static Roll roll(ResultSet row) throws SQLException {
		SessionKey key = new SessionKey(new CourseId(row.getString("course")),
				row.getObject("starts_at", LocalDateTime.class));
		int capacity = row.getInt("capacity");
		Session session = new Session(key.start(), row.getObject("ends_at", LocalDateTime.class),
				new Bilingual(row.getString("place_ja"), row.getString("place_en")),
				(capacity > 0) ? OptionalInt.of(capacity) : OptionalInt.empty());
		return new Roll(key,
				Arrays.stream(row.getString("skills").split(","))
					.map(SkillId::new)
					.collect(Collectors.toCollection(LinkedHashSet::new)),
				new Bilingual(row.getString("title_ja"), row.getString("title_en")), session, row.getBoolean("gone"),
				row.getInt("revision"));
	}

}
