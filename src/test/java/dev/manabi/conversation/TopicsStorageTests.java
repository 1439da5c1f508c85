package dev.manabi.conversation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsStorageTests {

	private static final Topic RPA = new Topic(Map.of("skill", "rpa"), Optional.of(Language.JA));

	private static final Topic ROLE = new Topic(Map.of("role", "leader", "role-2", "user"), Optional.empty());

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areKeptApartByConversationAndPerson(JdbcClient jdbc) {
		Topics topics = topics(jdbc);
		assertThat(topics.of(turn(1, "chat"))).isEqualTo(Topic.NONE);
		topics.keep(turn(1, "chat"), RPA);
		topics.keep(turn(2, "chat"), ROLE);
		assertThat(topics.of(turn(1, "chat"))).isEqualTo(RPA);
		assertThat(topics.of(turn(2, "chat"))).isEqualTo(ROLE);
		assertThat(topics.of(turn(1, "team"))).isEqualTo(Topic.NONE);
		topics.keep(turn(1, "chat"), ROLE);
		assertThat(topics.of(turn(1, "chat"))).isEqualTo(ROLE);
		assertThat(topics(jdbc).of(turn(1, "chat"))).as("on another instance").isEqualTo(ROLE);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areForgottenAfterAWhile(JdbcClient jdbc) {
		Topics topics = topics(jdbc);
		topics.keep(turn(1, "chat"), RPA);
		this.clock.pass(Duration.ofMinutes(14));
		topics.keep(turn(2, "chat"), RPA);
		assertThat(topics.of(turn(1, "chat"))).isEqualTo(RPA);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(topics.of(turn(1, "chat"))).isEqualTo(Topic.NONE);
		topics.forget();
		assertThat(jdbc.sql("SELECT count(*) FROM conversation_topic").query(Integer.class).single()).isOne();
		assertThat(topics.of(turn(2, "chat"))).isEqualTo(RPA);
	}

	private Topics topics(JdbcClient jdbc) {
		return new Topics(jdbc, JsonMapper.shared(), this.clock,
				new ConversationProperties(Duration.ofMinutes(15), Duration.ofDays(90)));
	}

	private static Turn turn(int person, String conversation) {
		PersonId id = new PersonId("00000000-0000-4000-8000-00000000000" + person);
		return new Turn(new Asker(id, "29:1", null), Language.JA, conversation, false, new Heard.Typed(""));
	}

}
