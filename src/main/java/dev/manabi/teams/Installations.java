package dev.manabi.teams;

import java.time.Instant;
import java.time.ZoneOffset;

import dev.manabi.conversation.Place;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Where the bot is installed. Teams tells of one installation in several ways; whether it
 * is news is known here.
 */
@Component
class Installations {

	private final JdbcClient jdbc;

	Installations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes an installation; false if it was known. */
	boolean add(Place place) {
		return at(place, """
				INSERT INTO teams_installation (kind, place, installed_at) VALUES (:kind, :place, :now)
				ON CONFLICT DO NOTHING
				""").param("now", Instant.now().atOffset(ZoneOffset.UTC)).update() > 0;
	}

	/** Notes a removal; false if nothing was known to be installed. */
	boolean remove(Place place) {
		return at(place, "DELETE FROM teams_installation WHERE kind = :kind AND place = :place").update() > 0;
	}

	private StatementSpec at(Place place, String sql) {
		StatementSpec statement = this.jdbc.sql(sql);
		return switch (place) {
			case Place.Chat chat -> statement.param("kind", "chat").param("place", chat.person().value());
			case Place.Group group -> statement.param("kind", "group").param("place", group.conversation());
			case Place.Team team -> statement.param("kind", "team").param("place", team.id());
		};
	}

}
