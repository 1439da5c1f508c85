package dev.manabi.tips;

import dev.manabi.conversation.Venue;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Study channels for tests.
 */
public final class StudyRooms {

	/** A channel of a team. */
	public static final Venue RPA = new Venue("19:rpa@thread.tacv2", "RPAひろば", "19:general@thread.tacv2");

	/** Another. */
	public static final Venue FORMS = new Venue("19:forms@thread.tacv2", "オンライン申請ひろば", "19:general@thread.tacv2");

	private StudyRooms() {
	}

	/** Has a channel be for these skills. */
	public static void open(JdbcClient jdbc, Venue channel, String... skills) {
		jdbc.sql("INSERT INTO team_channel (id, name, team_id, seen_at) VALUES (?, ?, ?, now())")
			.params(channel.channel(), channel.name(), channel.team())
			.update();
		for (String skill : skills) {
			jdbc.sql("INSERT INTO study_channel_skill (channel_id, skill) VALUES (?, ?)")
				.params(channel.channel(), skill)
				.update();
		}
	}

}
