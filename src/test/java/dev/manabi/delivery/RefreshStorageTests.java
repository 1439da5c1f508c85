package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import javax.sql.DataSource;

import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was sent and is to be drawn anew, in both databases.
 */
class RefreshStorageTests {

	private static final InstantSource NOW = InstantSource.system();

	private static final Message MESSAGE = new Message("a", new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51"), "t",
			"s", Instant.EPOCH);

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsAskedForWhileItIsDrawnAnewIsDrawnOnceMore(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(MESSAGE));
		office.outbox.refresh("a");
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		office.outbox.refresh("a");
		assertThat(office.queue.refreshes(NOW, 9)).as("on its way").isEmpty();
		office.queue.settle(row, "me", row.sent("1"));
		Row seen = office.queue.refreshes(NOW, 9).getFirst();
		office.outbox.refresh("a");
		office.queue.refreshed(seen);
		Row again = office.queue.refreshes(NOW, 9).getFirst();
		office.queue.refreshed(again);
		assertThat(office.queue.refreshes(NOW, 9)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatSomebodyFillsInIsLeftAloneForAWhile(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(MESSAGE));
		office.outbox.hold("a", Duration.ofMinutes(10));
		assertThat(office.queue.due(NOW, 9)).as("not sent yet").hasSize(1);
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		office.queue.settle(row, "me", row.sent("1"));
		office.outbox.refresh("a");
		assertThat(office.queue.refreshes(NOW, 9)).hasSize(1);
		office.outbox.hold("a", Duration.ofMinutes(10));
		office.outbox.refreshRun("run");
		assertThat(office.queue.refreshes(NOW, 9)).isEmpty();
		assertThat(office.runs.stale(office.runs.find("run").orElseThrow())).isOne();
		InstantSource later = InstantSource.offset(NOW, Duration.ofMinutes(10));
		assertThat(office.queue.refreshes(later, 9)).hasSize(1);
		assertThat(office.queue.isHeld(row, NOW)).isTrue();
		assertThat(office.queue.isHeld(row, later)).isFalse();
		office.outbox.hold("a", Duration.ZERO);
		assertThat(office.queue.refreshes(InstantSource.system(), 9)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatCanNotBeDrawnAnewIsKnownUntilItIs(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(MESSAGE));
		Run run = office.runs.find("run").orElseThrow();
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		office.queue.settle(row, "me", row.sent("1"));
		office.outbox.refresh("a");
		assertThat(office.runs.outdated(run)).isEmpty();
		office.queue.outdated(office.queue.refreshes(NOW, 9).getFirst());
		assertThat(office.queue.refreshes(NOW, 9)).isEmpty();
		assertThat(office.runs.outdated(run)).containsExactly("a");
		office.outbox.refresh("a");
		assertThat(office.runs.outdated(run)).as("it is tried again").isEmpty();
		office.queue.refreshed(office.queue.refreshes(NOW, 9).getFirst());
		assertThat(office.runs.outdated(run)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsHeldAndLetGoIsTriedAgainNoSoonerAndWhatWaitsToBeTriedIsHeldAsLong(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(MESSAGE));
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		office.queue.settle(row, "me", row.sent("1"));
		office.outbox.refresh("a");
		office.queue.refreshLater(row, Rows.time(NOW.instant().plus(Duration.ofMinutes(30))), 1);
		office.outbox.hold("a", Duration.ofMinutes(10));
		office.outbox.hold("a", Duration.ZERO);
		assertThat(office.queue.refreshes(InstantSource.offset(NOW, Duration.ofMinutes(20)), 9)).isEmpty();
		office.outbox.hold("a", Duration.ofMinutes(40));
		office.queue.refreshLater(row, Rows.time(NOW.instant().plus(Duration.ofMinutes(1))), 2);
		assertThat(office.queue.refreshes(InstantSource.offset(NOW, Duration.ofMinutes(35)), 9)).isEmpty();
		assertThat(office.queue.refreshes(InstantSource.offset(NOW, Duration.ofMinutes(41)), 9)).hasSize(1);
	}

}
