package dev.manabi.tips;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many find out at once that somebody can't answer, one other is asked, and
 * nobody twice.
 */
class RelayStorageTests {

	private static final String QUESTION = "11111111-0000-4000-8000-000000000000";

	private static final PersonId LEAVER = new PersonId("99999999-0000-4000-8000-000000000000");

	private static final int INSTANCES = 8;

	private final TestClock clock = TestClock.on("2026-11-22");

	private final NoOutbox outbox = new NoOutbox();

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void othersAreAskedOnce(DataSource database) throws Exception {
		JdbcClient jdbc = JdbcClient.create(database);
		Relay relay = relay(database);
		IntStream.range(0, 10).forEach((number) -> volunteers(jdbc, number));
		question(jdbc);
		atOnce(database, relay);
		assertThat(asked(jdbc)).hasSize(3).doesNotContain(person(0).value());
		asked(jdbc).stream()
			.limit(2)
			.forEach((gone) -> jdbc.sql("DELETE FROM colleague_volunteer WHERE person_id = ?").param(gone).update());
		atOnce(database, relay);
		assertThat(asked(jdbc)).hasSize(5).doesNotHaveDuplicates();
		assertThat(jdbc.sql("SELECT count(*) FROM colleague_request WHERE NOT passed_on").query(Integer.class).single())
			.isEqualTo(3);
		assertThat(this.outbox.messages).hasSize(5);
		jdbc.sql("DELETE FROM colleague_volunteer").update();
		jdbc.sql("UPDATE colleague_question SET closed = TRUE").update();
		atOnce(database, relay);
		assertThat(jdbc.sql("SELECT count(*) FROM colleague_request WHERE NOT passed_on").query(Integer.class).single())
			.as("closed")
			.isEqualTo(3);
	}

	/** Who may have got it is asked; what was called off goes to nobody else. */
	@ParameterizedTest
	@EnumSource(Delivery.State.class)
	void othersAreAskedInThePlaceOfThoseWhoCannotBeReached(Delivery.State state) {
		DataSource database = Databases.source();
		JdbcClient jdbc = JdbcClient.create(database);
		IntStream.range(0, 10).forEach((number) -> volunteers(jdbc, number));
		question(jdbc);
		NoOutbox ended = new NoOutbox() {
			@Override
			public Optional<Delivery> find(String key) {
				return this.messages.stream()
					.filter((message) -> message.key().equals(key))
					.map((message) -> new Delivery(message, "", state, Optional.empty(), "",
							RelayStorageTests.this.clock.instant()))
					.findFirst();
			}
		};
		Relay relay = relay(database, ended);
		relay.ask(QUESTION);
		relay.ask(QUESTION);
		assertThat(asked(jdbc)).hasSize((state == State.UNREACHABLE) ? 6 : 3).doesNotHaveDuplicates();
	}

	@Test
	void nobodyIsAskedForWhoeverLeft() {
		DataSource database = Databases.source();
		JdbcClient jdbc = JdbcClient.create(database);
		IntStream.range(0, 10).forEach((number) -> volunteers(jdbc, number));
		question(jdbc);
		jdbc.sql("UPDATE colleague_question SET person_id = ?").param(LEAVER.value()).update();
		relay(database, this.outbox).ask(QUESTION);
		assertThat(this.outbox.messages).isEmpty();
	}

	private static void atOnce(DataSource database, Relay relay) throws Exception {
		TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> running = IntStream.range(0, INSTANCES).<Future<?>>mapToObj((_) -> instances.submit(() -> {
				go.await();
				transactions.executeWithoutResult((_) -> relay.ask(QUESTION));
				return true;
			})).toList();
			go.countDown();
			for (Future<?> each : running) {
				assertThat(each.get()).isEqualTo(true);
			}
		}
	}

	private Relay relay(DataSource database) {
		return relay(database, this.outbox);
	}

	private Relay relay(DataSource database, Outbox outbox) {
		JdbcClient jdbc = JdbcClient.create(database);
		Everybody roster = new Everybody();
		return new Relay(jdbc, new Knowing(jdbc, roster, database, this.clock), roster, outbox, this.clock);
	}

	private void question(JdbcClient jdbc) {
		jdbc.sql("""
				INSERT INTO colleague_question (id, person_id, skill, words, asked_at, closed)
				VALUES (?, ?, 'rpa-ai-ocr', 'なぜ', CURRENT_TIMESTAMP, FALSE)
				""").params(QUESTION, person(0).value()).update();
	}

	private static void volunteers(JdbcClient jdbc, int number) {
		jdbc.sql("INSERT INTO colleague_volunteer (person_id, since) VALUES (?, CURRENT_TIMESTAMP)")
			.param(person(number).value())
			.update();
	}

	private static List<String> asked(JdbcClient jdbc) {
		return jdbc.sql("SELECT person_id FROM colleague_request ORDER BY id")
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-%012d".formatted(number));
	}

	/** All volunteers have completed everything. */
	private static final class Knowing extends Volunteers {

		private final JdbcClient jdbc;

		Knowing(JdbcClient jdbc, Everybody roster, DataSource database, TestClock clock) {
			super(jdbc, roster, TrainingTexts.records(database, clock), clock);
			this.jdbc = jdbc;
		}

		@Override
		List<PersonId> knowing(SkillId skill, PersonId asker) {
			return this.jdbc.sql("SELECT person_id FROM colleague_volunteer WHERE person_id <> ?")
				.param(asker.value())
				.query((row, _) -> new PersonId(row.getString(1)))
				.list();
		}

	}

	private static final class Everybody extends NobodysRoster {

		@Override
		public Optional<Person> find(PersonId id) {
			return id.equals(LEAVER) ? Optional.empty()
					: Optional.of(People.account("a@example.jp", "職員", false, true));
		}

	}

}
