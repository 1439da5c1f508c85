package dev.manabi.announcements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the database keeps whom announcements are for; whether that is everybody stands
 * with the announcement.
 */
final class AudienceRows {

	private final JdbcClient jdbc;

	AudienceRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Audience of(String announcement, boolean everybody) {
		Map<String, Set<String>> names = new HashMap<>();
		this.jdbc.sql("SELECT kind, name FROM announcement_audience WHERE announcement = :id")
			.param("id", announcement)
			.query((row) -> {
				names.computeIfAbsent(row.getString("kind"), (_) -> new HashSet<>()).add(row.getString("name"));
			});
		return new Audience(everybody, names.getOrDefault("role", Set.of()), names.getOrDefault("department", Set.of()),
				names.getOrDefault("skill", Set.of()), names.getOrDefault("channel", Set.of()));
	}

	/** In the place of what was there. */
	void put(String announcement, Audience audience) {
		remove(announcement);
		Map.of("role", audience.roles(), "department", audience.departments(), "skill", audience.skills(), "channel",
				audience.channels())
			.forEach((kind,
					names) -> names.forEach((name) -> this.jdbc
						.sql("INSERT INTO announcement_audience (announcement, kind, name) VALUES (:id, :kind, :name)")
						.param("id", announcement)
						.param("kind", kind)
						.param("name", name)
						.update()));
	}

	void remove(String announcement) {
		this.jdbc.sql("DELETE FROM announcement_audience WHERE announcement = :id").param("id", announcement).update();
	}

}
