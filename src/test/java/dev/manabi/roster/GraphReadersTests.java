package dev.manabi.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Of several instances one reads at a time.
 */
class GraphReadersTests extends GraphStage {

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whileAnotherInstanceReadsNothingIsAsked(DataSource database) {
		Stored other = new Stored("graph", database);
		other.readings.claim(Duration.ofMinutes(5));
		assertThat(this.graph.sync(new Stored("graph", database)).run()).isFalse();
		assertThat(this.graph.requests()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anInstanceThatDiedKeepsOthersFromReadingForTwoMinutes(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 2));
		Stored dead = new Stored("graph", database);
		assertThat(dead.readings.claim(Lease.LENGTH)).isTrue();
		Stored other = new Stored("graph", database);
		other.clock.pass(Duration.ofSeconds(119));
		assertThat(this.graph.sync(other).run()).isFalse();
		assertThat(this.graph.requests()).isZero();
		other.clock.pass(Duration.ofSeconds(2));
		assertThat(this.graph.sync(other).run()).isTrue();
		assertThat(other.roster.find(GraphStub.personId(1))).isPresent();
	}

	/** One that was held up while others read everybody anew, then wakes. */
	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anInstanceThatWakesLateStoresNothing(DataSource database) {
		late(database, (_) -> {
		});
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void norIfItHasTheRightToReadAgain(DataSource database) {
		late(database, (readings) -> assertThat(readings.claim(Lease.LENGTH)).isTrue());
	}

	private void late(DataSource database, Consumer<Readings> waking) {
		AtomicReference<Stored> late = new AtomicReference<>();
		late.set(new Stored("graph", new Interrupted(database, (_) -> this.graph.requests() > 0, () -> {
			othersReadTwice(database);
			waking.accept(late.get().readings);
		})));
		this.graph.lastPage("", "old", GraphStub.users(0, 2));
		assertThatIllegalStateException().isThrownBy(() -> this.graph.sync(late.get()).run());
		Stored stored = new Stored("graph", database);
		assertThat(List.of(0, 1, 2, 3))
			.allSatisfy((number) -> assertThat(stored.roster.find(GraphStub.personId(number))).isPresent());
		assertThat(stored.readings.current()).satisfies((reading) -> {
			assertThat(reading.round()).isEqualTo(2);
			assertThat(reading.link()).endsWith("newest");
		});
	}

	private void othersReadTwice(DataSource database) {
		Stored others = new Stored("graph", database);
		others.clock.pass(Lease.LENGTH.plusSeconds(1));
		this.graph.lastPage("", "new", GraphStub.users(0, 4));
		assertThat(this.graph.sync(others).run()).isTrue();
		this.graph.fails("new", 410);
		this.graph.lastPage("", "newest", GraphStub.users(0, 4));
		assertThat(this.graph.sync(others).run()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anInstanceThatWaitsLongKeepsTheRightToRead(DataSource database) {
		Stored reader = new Stored("graph", database);
		Stored other = new Stored("graph", database);
		try (Lease _ = Lease.take(reader.readings, Duration.ofMillis(400)).orElseThrow()) {
			reader.clock.pass(Duration.ofMillis(300));
			other.clock.pass(Duration.ofMillis(500));
			Awaitility.await().untilAsserted(() -> assertThat(readUntil(reader)).isAfter(other.clock.instant()));
			assertThat(other.readings.claim(Lease.LENGTH)).isFalse();
		}
		assertThat(other.readings.claim(Lease.LENGTH)).isTrue();
	}

	private static Instant readUntil(Stored stored) {
		return stored.jdbc.sql("SELECT reader_until FROM roster_reading").query(Instant.class).single();
	}

}
