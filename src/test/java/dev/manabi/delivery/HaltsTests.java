package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Teams asked of one instance holds for the next that sends.
 */
class HaltsTests {

	private Instant now = Instant.parse("2026-11-28T00:00:00Z");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theLongerOfTwoHoldsUntilItIsOver(DataSource source) {
		Halts halts = new Halts(JdbcClient.create(source), () -> this.now);
		assertThat(halts.left()).as("nobody has sent yet").isZero();
		try (Lease _ = lease(source)) {
			assertThat(halts.left()).isZero();
			halts.keep(Duration.ofSeconds(1));
			assertThat(halts.left()).as("too short to matter").isZero();
			halts.keep(Duration.ofMinutes(5));
			halts.keep(Duration.ofMinutes(1));
		}
		this.now = this.now.plusSeconds(60);
		try (Lease _ = lease(source)) {
			assertThat(halts.left()).isEqualTo(Duration.ofMinutes(4));
		}
		this.now = this.now.plusSeconds(240);
		assertThat(halts.left()).isZero();
	}

	private static Lease lease(DataSource source) {
		return new Leadership(new JdbcTemplate(source), new JdbcTransactionManager(source), Duration.ofSeconds(30),
				System::nanoTime)
			.take()
			.orElseThrow();
	}

}
