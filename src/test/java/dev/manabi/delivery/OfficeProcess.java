package dev.manabi.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What sends messages, and nothing else of the application, in a process of its own that
 * may be killed. Whoever has an id works here. It reads how many messages there are to be
 * in the outbox, and says when none is left.
 */
final class OfficeProcess {

	static final String READY = "ready";

	static final String NONE_LEFT = "none left of ";

	static final String RUN = "crash";

	private OfficeProcess() {
	}

	@SuppressWarnings("SystemOut")
	public static void main(String[] args) throws IOException {
		ConfigurableApplicationContext office = new SpringApplicationBuilder(Staff.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run(args);
		System.out.println(READY);
		BufferedReader wanted = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = wanted.readLine(); line != null; line = wanted.readLine()) {
			put(office, Integer.parseInt(line));
		}
	}

	private static void put(ApplicationContext office, int messages) {
		Clock clock = office.getBean(Clock.class);
		know(office, messages);
		office.getBean(Outbox.class)
			.put(RUN, IntStream.range(0, messages).mapToObj((number) -> message(number, clock)).toList());
		watch(office.getBean(JdbcClient.class), messages);
	}

	/** They have all spoken to the bot before. */
	private static void know(ApplicationContext office, int people) {
		String serviceUrl = office.getEnvironment().getRequiredProperty("manabi.teams.service-url");
		office.getBean(NamedParameterJdbcTemplate.class)
			.batchUpdate("""
					INSERT INTO teams_personal_chat
					    (person_id, conversation_id, service_url, tenant_id, teams_id, bot_id, last_seen)
					VALUES (:person, :chat, :url, 't', :person, '28:bot', :seen) ON CONFLICT DO NOTHING
					""",
					IntStream.range(0, people)
						.mapToObj((number) -> new MapSqlParameterSource("person", person(number).value())
							.addValue("chat", StubConnector.chat(person(number)))
							.addValue("url", serviceUrl)
							.addValue("seen", Rows.time(Instant.EPOCH)))
						.toArray(MapSqlParameterSource[]::new));
	}

	private static Message message(int number, Clock clock) {
		return new Message("k" + number, person(number), RUN, String.valueOf(number), clock.instant());
	}

	@SuppressWarnings("SystemOut")
	private static void watch(JdbcClient jdbc, int messages) {
		Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
			.scheduleWithFixedDelay(() -> {
				int left = jdbc.sql("SELECT count(*) FROM delivery WHERE state IN ('PENDING', 'SENDING')")
					.query(Integer.class)
					.single();
				if (left == 0) {
					System.out.println(NONE_LEFT + messages);
				}
			}, 100, 100, TimeUnit.MILLISECONDS);
	}

	static PersonId person(int number) {
		byte[] name = ("person " + number).getBytes(StandardCharsets.UTF_8);
		String made = UUID.nameUUIDFromBytes(name).toString();
		return new PersonId(made.substring(0, 14) + "4" + made.substring(15));
	}

	/** Everybody, and what they are told. */
	@EnableAutoConfiguration
	@ConfigurationPropertiesScan("dev.manabi")
	@ComponentScan(basePackages = "dev.manabi",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = { ".*(Tests|Stub|Benchmark|Security|Endpoint|Application|Command|BackgroundWork).*",
							".*\\.chat\\..*",
							"dev\\.manabi\\.(roster|skills|training|sessions|uploads|xapi|editions|ledger|tryout)\\..*",
							"dev\\.manabi\\.(reports|reminders|workdays|pages|privacy|understanding)\\..*" }))
	static class Staff {

		@Bean
		static LazyInitializationExcludeFilter notLazy() {
			return LazyInitializationExcludeFilter.forBeanTypes(Dispatch.class);
		}

		@Bean
		Dispatch dispatch(DeliveryProperties properties, Leadership leadership, Shifts shifts, Doorbell doorbell) {
			return new Dispatch(properties, leadership, shifts, doorbell);
		}

		@Bean
		Roster everybody() {
			return new Everybody();
		}

		@Bean
		Topic numbered() {
			return new Numbered();
		}

	}

	/** Says its key. */
	private static final class Numbered implements Topic {

		@Override
		public String name() {
			return RUN;
		}

		@Override
		public Content content(Delivery delivery, Language language) {
			return new Content.Say(new Reply.Words(delivery.message().key()));
		}

	}

	/** Knows whoever is asked for. */
	private static final class Everybody implements Roster {

		@Override
		public Optional<Person> find(PersonId id) {
			return Optional.of(new Person(id, id.value(), "", "職員", List.of(new Post("課", "主事")), Set.of(), null,
					Language.JA, false, true, false));
		}

		@Override
		public void walk(Consumer<? super Person> each) {
		}

	}

}
