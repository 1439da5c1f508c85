package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import dev.manabi.conversation.Gate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * One instance sends at a time, in both databases.
 */
class LeadershipTests {

	private final AtomicLong stopped = new AtomicLong();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoHasItKeepsItUntilItIsGivenBack(DataSource source) {
		Leadership one = on(source, Duration.ofSeconds(1));
		Leadership other = on(source, Duration.ofSeconds(1));
		try (Lease lease = one.take().orElseThrow()) {
			long began = System.nanoTime();
			await().atMost(Duration.ofSeconds(5)).until(() -> {
				assertThat(other.take()).isEmpty();
				assertThat(lease.holds()).isTrue();
				return System.nanoTime() - began > Duration.ofMillis(1500).toNanos();
			});
		}
		try (Lease next = other.take().orElseThrow()) {
			assertThat(next.holds()).isTrue();
			assertThat(one.take()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoStoodStillKnowsThatItIsOverBeforeAskingAnybody(DataSource source) {
		Leadership one = new Leadership(new JdbcTemplate(source), new JdbcTransactionManager(source),
				Duration.ofMinutes(1), () -> System.nanoTime() + this.stopped.get());
		try (Lease lease = one.take().orElseThrow()) {
			Term term = new Term(lease, new Pace(50, System::nanoTime), new Brake(System::nanoTime, new BackOff()),
					new Halts(JdbcClient.create(source)));
			assertThat(term.lasts()).isTrue();
			this.stopped.set(Duration.ofSeconds(55).toNanos());
			assertThat(lease.holds()).isFalse();
			assertThat(term.lasts()).isFalse();
			assertThat(pass(term)).isEqualTo(new Gate.NotNow(Duration.ZERO));
		}
	}

	private static Gate.Passage pass(Term term) {
		try {
			return term.pass("chat");
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Leadership on(DataSource source, Duration length) {
		return new Leadership(new JdbcTemplate(source), new JdbcTransactionManager(source), length, System::nanoTime);
	}

}
