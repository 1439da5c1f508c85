package dev.manabi.teams;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.Databases;
import dev.manabi.entra.EntraStub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Teams delivers an activity again: it is answered once.
 */
@ExtendWith(OutputCaptureExtension.class)
class RedeliveryTests {

	private static final ChannelStub CHANNEL = ChannelStub.start();

	private static final Activities ACTIVITIES = new Activities(CHANNEL.serviceUrl());

	@BeforeEach
	void startAfresh() {
		CHANNEL.reset();
		EntraStub.shared().reset();
	}

	@AfterAll
	static void stop() {
		CHANNEL.stop();
	}

	@Test
	void aRestartInBetweenDoesNotMatter(@TempDir Path folder) {
		String database = "jdbc:h2:file:" + folder.resolve("db")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		JsonNode message = ACTIVITIES.message("こんにちは");
		JsonNode button = ACTIVITIES.execute("my-plan");
		try (Instance first = Instance.on(database, CHANNEL)) {
			assertThat(first.endpoint().deliver(message).statusCode()).isEqualTo(202);
			assertThat(first.endpoint().deliver(message).statusCode()).isEqualTo(202);
			assertThat(first.endpoint().deliver(button).body()).contains("鈴木 直樹");
		}
		try (Instance second = Instance.on(database, CHANNEL)) {
			assertThat(second.endpoint().deliver(message).statusCode()).isEqualTo(202);
			assertThat(CHANNEL.replies()).hasSize(1);
			isHarmless(Activities.json(second.endpoint().deliver(button).body()));
			assertThat(second.endpoint().deliver(ACTIVITIES.message("こんにちは")).statusCode()).isEqualTo(202);
			assertThat(CHANNEL.replies()).hasSize(2);
		}
	}

	@Test
	void twoInstancesAnswerOnceBetweenThem() {
		String database = Databases.postgres();
		try (Instance first = Instance.on(database, CHANNEL);
				Instance second = Instance.on(database, CHANNEL);
				ExecutorService posts = Executors.newVirtualThreadPerTaskExecutor()) {
			List<JsonNode> messages = IntStream.range(0, 40)
				.mapToObj((_) -> (JsonNode) ACTIVITIES.message("こんにちは"))
				.toList();
			List<CompletableFuture<Integer>> answers = messages.stream()
				.flatMap((message) -> Stream.of(first, second, first, second)
					.map((instance) -> CompletableFuture
						.supplyAsync(() -> instance.endpoint().deliver(message).statusCode(), posts)))
				.toList();
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.join()).isEqualTo(202));
			assertThat(CHANNEL.replies().stream().map((reply) -> reply.path("replyToId").asString()))
				.containsExactlyInAnyOrderElementsOf(
						messages.stream().map((message) -> message.path("id").asString()).toList());
		}
	}

	/** Nothing is done that could not be remembered; later it is, once. */
	@Test
	void withTheDatabaseDownTeamsIsAskedToDeliverAgain(CapturedOutput output) {
		String database = Databases.postgres();
		JsonNode message = ACTIVITIES.message("こんにちは");
		try (Instance instance = Instance.on(database, CHANNEL, "spring.datasource.hikari.connection-timeout=500")) {
			takeDown(database);
			assertThat(instance.endpoint().deliver(message).statusCode()).isEqualTo(503);
			assertThat(instance.endpoint().deliver(ACTIVITIES.execute("my-plan")).statusCode()).isEqualTo(503);
			assertThat(CHANNEL.received()).isEmpty();
			assertThat(output).contains("The database does not answer, so that a message was not taken");
			bringBack(database);
			assertThat(deliverUntilTaken(instance, message)).isEqualTo(202);
			assertThat(instance.endpoint().deliver(message).statusCode()).isEqualTo(202);
			assertThat(CHANNEL.replies()).hasSize(1);
		}
	}

	/** As Teams does; the pool takes some seconds to notice that the database is back. */
	private static int deliverUntilTaken(Instance instance, JsonNode message) {
		return Stream.generate(() -> instance.endpoint().deliver(message).statusCode())
			.limit(60)
			.filter((status) -> status != 503)
			.findFirst()
			.orElseThrow();
	}

	private static void isHarmless(JsonNode answer) {
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.activity.message");
		assertThat(answer.path("value").asString()).startsWith("この操作は受け付け済みです。");
	}

	private static void takeDown(String database) {
		String name = name(database);
		server(database).sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false").update();
		server(database).sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
			.param("name", name)
			.query()
			.listOfRows();
	}

	private static void bringBack(String database) {
		server(database).sql("ALTER DATABASE " + name(database) + " ALLOW_CONNECTIONS true").update();
	}

	private static JdbcClient server(String database) {
		return JdbcClient.create(new DriverManagerDataSource(database.replace(name(database), "postgres")));
	}

	private static String name(String database) {
		return database.replaceFirst(".*/([^?]+).*", "$1");
	}

}
