package dev.manabi.announcements;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who said that they have read an announcement, each once.
 */
@Component
public class Sightings {

	private final JdbcClient jdbc;

	private final Clock clock;

	Sightings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes it; said again it changes nothing. */
	public void note(String announcement, PersonId person) {
		this.jdbc.sql("""
				INSERT INTO announcement_seen (announcement, person_id, seen_at) VALUES (:announcement, :person, :now)
				ON CONFLICT DO NOTHING
				""")
			.param("announcement", announcement)
			.param("person", person.value())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	public boolean has(String announcement, PersonId person) {
		return this.jdbc
			.sql("SELECT count(*) FROM announcement_seen WHERE announcement = :announcement AND person_id = :person")
			.param("announcement", announcement)
			.param("person", person.value())
			.query(Integer.class)
			.single() > 0;
	}

	public int count(String announcement) {
		return this.jdbc.sql("SELECT count(*) FROM announcement_seen WHERE announcement = :announcement")
			.param("announcement", announcement)
			.query(Integer.class)
			.single();
	}

	/** Everybody who said so. */
	public Set<PersonId> of(String announcement) {
		return Set.copyOf(this.jdbc.sql("SELECT person_id FROM announcement_seen WHERE announcement = :announcement")
			.param("announcement", announcement)
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list());
	}

}
