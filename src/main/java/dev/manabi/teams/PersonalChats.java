package dev.manabi.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.manabi.roster.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The references to people's own chats with the bot, as last seen.
 */
@Component
class PersonalChats {

	private static final Logger log = LoggerFactory.getLogger(PersonalChats.class);

	private final JdbcClient jdbc;

	PersonalChats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(PersonalChat chat, Instant seen) {
		if (write("""
				UPDATE teams_personal_chat SET conversation_id = :conversation, service_url = :serviceUrl,
				    tenant_id = :tenant, teams_id = :teamsId, bot_id = :bot, last_seen = :seen
				WHERE person_id = :person
				""", chat, seen) == 0) {
			add(chat, seen);
		}
	}

	/** Keeps it unless another was seen meanwhile. */
	void add(PersonalChat chat, Instant seen) {
		int _ = write("""
				INSERT INTO teams_personal_chat
				    (person_id, conversation_id, service_url, tenant_id, teams_id, bot_id, last_seen)
				VALUES (:person, :conversation, :serviceUrl, :tenant, :teamsId, :bot, :seen)
				ON CONFLICT DO NOTHING
				""", chat, seen);
	}

	Optional<PersonalChat> of(PersonId person) {
		return this.jdbc.sql("SELECT * FROM teams_personal_chat WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> chat(row))
			.optional();
	}

	void forget(PersonId person) {
		this.jdbc.sql("DELETE FROM teams_personal_chat WHERE person_id = :person")
			.param("person", person.value())
			.update();
	}

	/** What can't be kept at present is found out again. */
	void addIfPossible(PersonalChat chat, Instant seen) {
		ifPossible(() -> add(chat, seen));
	}

	void forgetIfPossible(PersonalChat chat) {
		ifPossible(() -> forget(chat));
	}

	private static void ifPossible(Runnable change) {
		try {
			change.run();
		}
		catch (DataAccessException ex) {
			log.warn("It could not be kept where somebody's chat is: {}", ex.getClass().getName());
		}
	}

	/** This chat, unless another was seen since. */
	void forget(PersonalChat chat) {
		this.jdbc.sql("DELETE FROM teams_personal_chat WHERE person_id = :person AND conversation_id = :conversation")
			.param("person", chat.person().value())
			.param("conversation", chat.conversation())
			.update();
	}

	private int write(String sql, PersonalChat chat, Instant seen) {
		return this.jdbc.sql(sql)
			.param("person", chat.person().value())
			.param("conversation", chat.conversation())
			.param("serviceUrl", chat.serviceUrl())
			.param("tenant", chat.tenant())
			.param("teamsId", chat.teamsId())
			.param("bot", chat.bot())
			.param("seen", seen.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static PersonalChat chat(ResultSet row) throws SQLException {
		return new PersonalChat(new PersonId(row.getString("person_id")), row.getString("conversation_id"),
				row.getString("service_url"), row.getString("tenant_id"), row.getString("teams_id"),
				row.getString("bot_id"));
	}

}
