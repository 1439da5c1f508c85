package dev.manabi.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What was spoken of, by conversation and person, for a while and on every instance. That
 * it can't be read or kept spoils no answer.
 */
@Component
class Topics {

	private static final Logger log = LoggerFactory.getLogger(Topics.class);

	private static final TypeReference<Map<String, String>> SLOTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final ConversationProperties properties;

	Topics(JdbcClient jdbc, JsonMapper json, Clock clock, ConversationProperties properties) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.properties = properties;
	}

	Topic of(Turn turn) {
		try {
			return this.jdbc.sql("""
					SELECT slots, language FROM conversation_topic
					WHERE conversation = :conversation AND person_id = :person AND spoken_at > :since
					""")
				.param("conversation", turn.conversation())
				.param("person", turn.asker().id().value())
				.param("since", forgotten())
				.query((row, _) -> topic(row.getString("slots"), row.getString("language")))
				.optional()
				.orElse(Topic.NONE);
		}
		catch (DataAccessException ex) {
			log.warn("What was spoken of could not be read: {}", ex.getClass().getName());
			return Topic.NONE;
		}
	}

	void keep(Turn turn, Topic topic) {
		try {
			if (update(turn, topic) == 0 && insert(turn, topic) == 0) {
				update(turn, topic);
			}
		}
		catch (DataAccessException ex) {
			log.warn("What was spoken of could not be kept: {}", ex.getClass().getName());
		}
	}

	private int update(Turn turn, Topic topic) {
		return write("""
				UPDATE conversation_topic SET slots = :slots, language = :language, spoken_at = :now
				WHERE conversation = :conversation AND person_id = :person
				""", turn, topic);
	}

	private int insert(Turn turn, Topic topic) {
		return write("""
				INSERT INTO conversation_topic (conversation, person_id, slots, language, spoken_at)
				VALUES (:conversation, :person, :slots, :language, :now) ON CONFLICT DO NOTHING
				""", turn, topic);
	}

	private int write(String sql, Turn turn, Topic topic) {
		return this.jdbc.sql(sql)
			.param("conversation", turn.conversation())
			.param("person", turn.asker().id().value())
			.param("slots", this.json.writeValueAsString(topic.slots()))
			.param("language", topic.language().map(Language::name).orElse(null))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private Topic topic(String slots, @Nullable String language) {
		return new Topic(this.json.readValue(slots, SLOTS), Optional.ofNullable(language).map(Language::valueOf));
	}

	private OffsetDateTime forgotten() {
		return OffsetDateTime.now(this.clock).minus(this.properties.memory());
	}

	@Scheduled(fixedDelay = 15, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.jdbc.sql("DELETE FROM conversation_topic WHERE spoken_at <= :since").param("since", forgotten()).update();
	}

}
