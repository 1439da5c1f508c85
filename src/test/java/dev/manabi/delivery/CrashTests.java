package dev.manabi.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import dev.manabi.Databases;
import dev.manabi.delivery.Delivery.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes that are killed or stand still while they send: what the connector got is
 * compared with what the database says. Nothing is lost, nothing is sent twice, and
 * nobody knows of no more than what was on its way.
 */
class CrashTests {

	/** Five here, more in the profile "nightly". */
	private static final int ROUNDS = Integer.getInteger("manabi.crash.rounds", 5);

	/**
	 * Fifteen may be begun and not on the wire, and a process that has only just started
	 * may have more on the wire than the pace and the latency make.
	 */
	private static final int ON_THEIR_WAY = 30;

	private static final int A_ROUND = 100;

	private static final String SHORT_LEASE = "--manabi.delivery.lease=1s";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "H2", "PostgreSQL" })
	void killedAtRandomAndStartedAgain(String database) {
		String url = url(database);
		Random random = new Random();
		int abandoned = 0;
		try (StubConnector connector = StubConnector.start().latency(Duration.ofMillis(100))) {
			for (int round = 1; round <= ROUNDS; round++) {
				int enough = connector.arrivals().size() + 1 + random.nextInt(A_ROUND / 2);
				try (Instance instance = Instance.on(url, connector, SHORT_LEASE).put(round * A_ROUND)) {
					instance.awaits(() -> connector.arrivals().size() >= enough);
					instance.kill();
					abandoned += instance.abandoned();
				}
			}
			try (Instance last = Instance.on(url, connector, SHORT_LEASE).put(ROUNDS * A_ROUND)) {
				last.awaits(OfficeProcess.NONE_LEFT, ROUNDS * A_ROUND);
				abandoned += last.abandoned();
			}
			Compared compared = Compared.of(connector, url);
			compared.holds(ROUNDS * A_ROUND, ROUNDS * ON_THEIR_WAY);
			assertThat(compared.unknown()).as("is named in the log").isEqualTo(abandoned);
			assertThat(connector.tooMany()).isZero();
		}
	}

	@Test
	void anotherGoesOnWithinTenSeconds() {
		String url = url("PostgreSQL");
		try (StubConnector connector = StubConnector.start().latency(Duration.ofMillis(100));
				Instance first = Instance.on(url, connector).awaits(Sending.FROM_HERE);
				Instance second = Instance.on(url, connector).awaits(OfficeProcess.READY)) {
			second.put(150).awaits(() -> connector.arrivals().size() >= 30);
			first.kill();
			int sent = connector.arrivals().size();
			long killed = System.nanoTime();
			second.awaits(() -> connector.arrivals().size() > sent);
			assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(10));
			second.awaits(OfficeProcess.NONE_LEFT);
			Compared compared = Compared.of(connector, url);
			compared.holds(150, ON_THEIR_WAY);
			assertThat(compared.unknown()).as("is named in the log").isEqualTo(second.abandoned());
			assertThat(connector.tooMany()).isZero();
		}
	}

	@Test
	void whoStoodStillSendsNoMoreThanWhatWasOnItsWay() {
		String url = url("PostgreSQL");
		try (StubConnector connector = StubConnector.start().latency(Duration.ofMillis(100));
				Instance first = Instance.on(url, connector, SHORT_LEASE).awaits(Sending.FROM_HERE);
				Instance second = Instance.on(url, connector, SHORT_LEASE).awaits(OfficeProcess.READY)) {
			second.put(250).awaits(() -> connector.arrivals().size() >= 30);
			first.freeze();
			second.awaits(Sending.FROM_HERE);
			int sent = connector.arrivals().size();
			second.awaits(() -> connector.arrivals().size() >= sent + 20);
			first.wake();
			first.awaits(Sending.NO_MORE);
			second.awaits(OfficeProcess.NONE_LEFT);
			Compared.of(connector, url).holds(250, ON_THEIR_WAY);
			assertThat(connector.tooMany()).isLessThan(ON_THEIR_WAY);
		}
	}

	private String url(String database) {
		return database.equals("H2") ? "jdbc:h2:file:" + this.folder.resolve("manabi")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" : Databases.postgres();
	}

	/** What the log of an instance says. */
	private static final class Sending {

		static final String FROM_HERE = "Messages are sent from here";

		static final String NO_MORE = "Messages are no longer sent from here";

	}

	/**
	 * What arrived, and what the database says of it.
	 *
	 * @param arrivals by the words that arrived, what the messages are called in Teams
	 */
	private record Compared(Map<String, List<String>> arrivals, Map<String, Delivery> deliveries) {

		static Compared of(StubConnector connector, String url) {
			Map<String, List<String>> arrivals = connector.messages()
				.stream()
				.collect(Collectors.groupingBy(Arrival::text,
						Collectors.mapping(Arrival::activity, Collectors.toList())));
			Map<String, Delivery> deliveries = new HashMap<>();
			JdbcClient.create(new DriverManagerDataSource(url, url.startsWith("jdbc:h2:") ? "manabi" : "postgres", ""))
				.sql("SELECT * FROM delivery")
				.query((row, _) -> Rows.delivery(row))
				.list()
				.forEach((delivery) -> deliveries.put(delivery.message().key(), delivery));
			return new Compared(arrivals, deliveries);
		}

		int unknown() {
			return count(State.UNKNOWN);
		}

		private int count(State state) {
			return (int) this.deliveries.values().stream().filter((delivery) -> delivery.state() == state).count();
		}

		void holds(int messages, int mostUnknown) {
			assertThat(this.arrivals).as("twice").allSatisfy((_, times) -> assertThat(times).hasSize(1));
			assertThat(this.deliveries).hasSize(messages);
			assertThat(count(State.SENT) + unknown()).as("nothing is left and nothing failed").isEqualTo(messages);
			assertThat(unknown()).isLessThanOrEqualTo(mostUnknown);
			assertThat(this.deliveries.values()).filteredOn((delivery) -> delivery.state() == State.SENT)
				.allSatisfy((delivery) -> assertThat(this.arrivals.get(delivery.message().key()))
					.containsExactly(delivery.activity()));
			assertThat(this.arrivals.keySet()).isSubsetOf(this.deliveries.keySet());
		}

	}

}
