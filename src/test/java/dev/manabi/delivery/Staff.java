package dev.manabi.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.ManabiApplication;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.imports.TableWriter;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.awaitility.Awaitility;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The whole application with as many people as are wanted, all of them known by id, whose
 * messages go to a {@link StubConnector}.
 */
public final class Staff implements AutoCloseable {

	public static final String APP_ID = "8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a";

	public static final String TENANT = "99999999-8888-4777-8666-555555555555";

	private static final String TOPIC = "memo";

	private static final int BATCH = 1000;

	private final ConfigurableApplicationContext application;

	private final List<PersonId> people;

	private Staff(ConfigurableApplicationContext application, List<PersonId> people) {
		this.application = application;
		this.people = people;
	}

	/**
	 * Opens one on a database of its own, in the memory unless a setting says otherwise.
	 */
	public static Staff of(int people, String serviceUrl, String... settings) {
		List<PersonId> ids = IntStream.range(0, people).mapToObj(Staff::person).toList();
		Map<String, String> all = new HashMap<>(Map.of("server.port", "0", "management.server.port", "-1",
				"logging.level.root", "warn", "spring.datasource.url",
				"jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
					.formatted(UUID.randomUUID()),
				"manabi.teams.app-id", APP_ID, "manabi.entra.tenant-id", TENANT, "manabi.teams.service-url", serviceUrl,
				"manabi.teams.service-url-hosts", "localhost", "manabi.roster.source", "csv", "manabi.roster.csv.file",
				roster(ids).toString()));
		Stream.of(settings).map((setting) -> setting.split("=", 2)).forEach((pair) -> all.put(pair[0], pair[1]));
		ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class, Memos.class)
			.run(all.entrySet()
				.stream()
				.map((one) -> "--%s=%s".formatted(one.getKey(), one.getValue()))
				.toArray(String[]::new));
		Roster roster = application.getBean(Roster.class);
		Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> roster.find(ids.getLast()).isPresent());
		return new Staff(application, ids);
	}

	public int port() {
		return this.application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	public List<PersonId> people() {
		return this.people;
	}

	public <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/** Everybody has spoken before: their chats are known. */
	public void knowsChats(Collection<PersonId> of, String serviceUrl) {
		SqlParameterSource[] rows = of.stream()
			.map((person) -> new MapSqlParameterSource("person", person.value())
				.addValue("chat", StubConnector.chat(person))
				.addValue("url", serviceUrl)
				.addValue("tenant", TENANT)
				.addValue("teamsId", "29:" + person)
				.addValue("bot", "28:" + APP_ID))
			.toArray(SqlParameterSource[]::new);
		bean(TransactionOperations.class)
			.executeWithoutResult((_) -> bean(NamedParameterJdbcTemplate.class).batchUpdate("""
					INSERT INTO teams_personal_chat
					    (person_id, conversation_id, service_url, tenant_id, teams_id, bot_id, last_seen)
					VALUES (:person, :chat, :url, :tenant, :teamsId, :bot, current_timestamp)
					""", rows));
	}

	/** Puts a memo to each of them into the outbox, a thousand at a time. */
	public void send(String run, Collection<PersonId> to) {
		Instant now = Instant.now();
		List<Message> memos = to.stream()
			.map((person) -> new Message(key(run, person), person, TOPIC, "memo " + run, now))
			.toList();
		IntStream.iterate(0, (from) -> from < memos.size(), (from) -> from + BATCH)
			.forEach((from) -> bean(Outbox.class).put(run, memos.subList(from, Math.min(memos.size(), from + BATCH))));
	}

	/** What became of the memo to each, once something has of all. */
	List<Delivery> settled(String run, Collection<PersonId> to, Duration within) {
		Awaitility.await().atMost(within).pollInterval(Duration.ofMillis(100)).until(() -> open(run) == 0);
		return to.stream().map((person) -> bean(Outbox.class).find(key(run, person)).orElseThrow()).toList();
	}

	/** How many are still to be sent. */
	int open(String run) {
		return bean(JdbcClient.class).sql("""
				SELECT count(*) FROM delivery WHERE run = :run AND state IN (:pending, :sending)
				""")
			.param("run", run)
			.param("pending", State.PENDING.name())
			.param("sending", State.SENDING.name())
			.query(Integer.class)
			.single();
	}

	@Override
	public void close() {
		this.application.close();
	}

	private static String key(String run, PersonId person) {
		return run + ":" + person;
	}

	private static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-%012d".formatted(number));
	}

	private static Path roster(List<PersonId> ids) {
		try {
			Path file = Files.createTempFile("people", ".csv");
			file.toFile().deleteOnExit();
			try (OutputStream out = Files.newOutputStream(file); TableWriter table = TableWriter.csv(out)) {
				table.write(List.of("UPN", "氏名", "所属", "職名", "EntraオブジェクトID"));
				ids.forEach((id) -> table.write(List.of(id + "@city.example.jp", "職員 " + id.value().substring(24),
						"高齢者福祉課", "主事", id.value())));
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Memos {

		@Bean
		Topic memo() {
			return new Memo();
		}

	}

	/** Says its subject. */
	private static final class Memo implements Topic {

		@Override
		public String name() {
			return TOPIC;
		}

		@Override
		public Content content(Delivery delivery, Language language) {
			return new Content.Say(new Reply.Words(delivery.message().subject()));
		}

	}

}
