package dev.manabi.teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.manabi.conversation.Place;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsStorageTests {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void theLatestReferenceIsKept(JdbcClient jdbc) {
		PersonalChats chats = new PersonalChats(jdbc);
		assertThat(chats.of(SUZUKI)).isEmpty();
		chats.keep(chat("a:1", "https://smba.example/amer/"), NOW);
		chats.keep(chat("a:2", "https://smba.example/apac/"), NOW.plusSeconds(60));
		assertThat(new PersonalChats(jdbc).of(SUZUKI)).contains(chat("a:2", "https://smba.example/apac/"));
		assertThat(jdbc.sql("SELECT last_seen FROM teams_personal_chat").query(Instant.class).list())
			.containsExactly(NOW.plusSeconds(60));
		chats.forget(chat("a:1", "https://smba.example/amer/"));
		assertThat(chats.of(SUZUKI)).as("only a:1 is gone").isPresent();
		chats.forget(chat("a:2", "https://smba.example/apac/"));
		assertThat(chats.of(SUZUKI)).isEmpty();
		chats.keep(chat("a:3", "https://smba.example/apac/"), NOW);
		chats.forget(SUZUKI);
		assertThat(chats.of(SUZUKI)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aTenantIsWhereItWasLastSeenElseWhereConfigured(JdbcClient jdbc) {
		ServiceUrls urls = new ServiceUrls(jdbc, settings());
		assertThat(urls.of(Activities.TENANT)).isEqualTo("https://smba.example/teams/");
		urls.saw(Activities.TENANT, "https://smba.example/amer/");
		urls.saw(Activities.TENANT, "https://smba.example/apac/");
		urls.saw("another", "https://smba.example/emea/");
		assertThat(new ServiceUrls(jdbc, settings()).of(Activities.TENANT)).isEqualTo("https://smba.example/apac/");
		assertThat(urls.of("a third")).isEqualTo("https://smba.example/teams/");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void anInstallationIsNewsOnce(JdbcClient jdbc) {
		Installations installations = new Installations(jdbc);
		for (Place place : List.of(new Place.Chat(SUZUKI), new Place.Group("19:x"), new Place.Team("19:x"))) {
			assertThat(installations.remove(place)).isFalse();
			assertThat(installations.add(place)).isTrue();
			assertThat(new Installations(jdbc).add(place)).isFalse();
			assertThat(installations.remove(place)).isTrue();
			assertThat(installations.remove(place)).isFalse();
		}
	}

	private static PersonalChat chat(String conversation, String serviceUrl) {
		return new PersonalChat(SUZUKI, conversation, serviceUrl, Activities.TENANT, "29:suzuki", "28:bot");
	}

	private static TeamsProperties settings() {
		return new TeamsProperties(Tokens.APP_ID, URI.create("https://smba.example/metadata"),
				URI.create("https://smba.example/teams/"), List.of("smba.example"), Duration.ofSeconds(1),
				Duration.ofSeconds(1), DataSize.ofKilobytes(256), List.of(), DataSize.ofMegabytes(5));
	}

}
