package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Messages and runs in both databases.
 */
class OutboxStorageTests {

	private static final InstantSource NOW = InstantSource.system();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void tenThousandArePutInAtOnceAndEachOnce(DataSource source) {
		Office office = new Office(source);
		List<Message> messages = messages(10_000, Instant.EPOCH);
		long began = System.nanoTime();
		assertThat(office.outbox.put("run", messages)).isEqualTo(10_000);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
		assertThat(office.outbox.put("another", messages.subList(0, 50))).isZero();
		assertThat(office.outbox.find("k1").orElseThrow().run()).isEqualTo("run");
		assertThat(office.queue.waiting()).isEqualTo(10_000);
		assertThat(office.outbox.put("empty", List.of())).isZero();
		assertThat(office.runs.find("empty")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoeverPutsTheSameAtOncePutsItOnce(DataSource source) throws Exception {
		Office office = new Office(source);
		List<Message> messages = messages(500, Instant.EPOCH);
		List<Message> backwards = new ArrayList<>(messages);
		Collections.reverse(backwards);
		List<Future<Integer>> puts = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int thread = 0; thread < 4; thread++) {
				List<Message> these = (thread % 2 == 0) ? messages : backwards;
				puts.add(threads.submit(() -> office.outbox.put("run", these)));
			}
		}
		int sum = 0;
		for (Future<Integer> put : puts) {
			sum += put.get();
		}
		assertThat(sum).isEqualTo(500);
		assertThat(office.queue.waiting()).isEqualTo(500);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theOldestIsDueFirst(DataSource source) {
		Office office = new Office(source);
		Instant now = office.clock.instant();
		office.outbox.put("run", List.of(message("a", now.minusSeconds(1)), message("b", now.minusSeconds(9)),
				message("c", now), message("d", now.plusSeconds(1))));
		assertThat(keys(office.queue.due(NOW, 9))).containsExactly("b", "a", "c");
		assertThat(keys(office.queue.due(NOW, 2))).containsExactly("b", "a");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsTriedAgainWaits(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(message("a", Instant.EPOCH)));
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		assertThat(office.queue.begin(row, "me")).isFalse();
		Instant later = NOW.instant().plusSeconds(60);
		assertThat(office.queue.settle(row, "me", row.retry(later))).isPresent();
		assertThat(office.queue.due(NOW, 9)).isEmpty();
		assertThat(office.queue.due(() -> later.plusMillis(1), 9)).singleElement()
			.satisfies((again) -> assertThat(again.attempts()).isEqualTo(1));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatAnotherLeftOnItsWayIsUnknown(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(message("a", Instant.EPOCH), message("b", Instant.EPOCH)));
		List<Row> rows = office.queue.due(NOW, 9);
		assertThat(office.queue.begin(rows.get(0), "before")).isTrue();
		assertThat(office.queue.begin(rows.get(1), "now")).isTrue();
		assertThat(office.queue.abandon("now")).singleElement()
			.satisfies((abandoned) -> assertThat(abandoned.state()).isEqualTo(State.UNKNOWN));
		assertThat(office.queue.settle(rows.get(1), "now", rows.get(1).sent("2"))).isPresent();
		assertThat(office.outbox.find("a").orElseThrow().state()).isEqualTo(State.UNKNOWN);
		assertThat(office.outbox.find("b").orElseThrow().activity()).isEqualTo("2");
		assertThat(office.queue.due(NOW, 9)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aRunIsPausedResumedAndCalledOff(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(message("a", Instant.EPOCH)));
		Run run = office.runs.find("run").orElseThrow();
		Row row = office.only();
		assertThat(office.runs.resume(run, Office.SOMEBODY)).isFalse();
		assertThat(office.runs.pause(run, Office.SOMEBODY)).isTrue();
		assertThat(office.runs.pause(run, Office.SOMEBODY)).isFalse();
		assertThat(office.queue.due(NOW, 9)).isEmpty();
		assertThat(office.queue.begin(row, "me")).as("what was picked before").isFalse();
		assertThat(office.queue.calledOff(9)).isEmpty();
		assertThat(office.runs.resume(run, Office.SOMEBODY)).isTrue();
		assertThat(office.only()).isEqualTo(row);
		assertThat(office.runs.cancel(run, Office.SOMEBODY)).isTrue();
		assertThat(office.runs.cancel(run, Office.SOMEBODY)).isFalse();
		assertThat(office.queue.due(NOW, 9)).isEmpty();
		assertThat(office.queue.calledOff(9)).containsExactly(row);
		assertThat(office.deeds()).containsExactly("delivery.paused", "delivery.resumed", "delivery.cancelled");
	}

	/** An instance that stood still has another take over, and then gets its answer. */
	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aLateAnswerSaysWhatBecameOfIt(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(message("a", Instant.EPOCH)));
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		assertThat(office.queue.abandon("another")).hasSize(1);
		assertThat(office.queue.abandon("another")).isEmpty();
		assertThat(office.queue.settle(row, "me", row.retry(NOW.instant()))).as("must not be sent again").isEmpty();
		assertThat(office.queue.settle(row, "somebody", row.sent("1"))).isEmpty();
		assertThat(office.queue.settle(row, "me", row.sent("1"))).map(Delivery::state).contains(State.SENT);
		assertThat(office.queue.settle(row, "me", row.sent("2"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void progressCountsWhatBecameOfThem(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", messages(6, Instant.EPOCH));
		List<Row> rows = office.queue.due(NOW, 9);
		rows.subList(0, 4).forEach((row) -> assertThat(office.queue.begin(row, "me")).isTrue());
		office.queue.settle(rows.get(0), "me", rows.get(0).sent("1"));
		office.queue.settle(rows.get(1), "me", rows.get(1).sent("2"));
		office.queue.settle(rows.get(2), "me", rows.get(2).unreachable(Reason.BLOCKED));
		office.queue.settle(rows.get(4), rows.get(4).to(State.SKIPPED));
		Progress progress = office.runs.progress(office.runs.find("run").orElseThrow());
		assertThat(progress.states().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
		assertThat(progress.left()).isEqualTo(2);
		assertThat(progress.lastMinute()).isEqualTo(2);
		assertThat(progress.count(State.SENT)).isEqualTo(2);
		assertThat(progress.count(Reason.BLOCKED)).isEqualTo(1);
		assertThat(progress.count(Reason.LEFT)).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatWasSentLongAgoIsForgotten(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run", List.of(message("a", Instant.EPOCH), message("b", Instant.EPOCH)));
		Row row = office.queue.due(NOW, 1).getFirst();
		office.queue.settle(row, row.to(State.SKIPPED));
		office.clock.pass(Duration.ofDays(400));
		office.old.forget();
		assertThat(office.outbox.find("a")).isPresent();
		office.clock.pass(Duration.ofDays(1));
		office.old.forget();
		assertThat(office.outbox.find("a")).isEmpty();
		assertThat(office.outbox.find("b")).as("waits").isPresent();
		assertThat(office.runs.find("run")).isPresent();
		Row other = office.only();
		office.queue.settle(other, other.to(State.SKIPPED));
		office.clock.pass(Duration.ofDays(401));
		office.old.forget();
		assertThat(office.runs.find("run")).isEmpty();
	}

	/** It may have to be taken back, however long it has stood. */
	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatStandsInAChannelIsNotForgotten(DataSource source) {
		Office office = new Office(source);
		office.outbox.put("run",
				List.of(new Message("a", new Recipient.Channel("19:rpa@thread.tacv2"), "t", "s", Instant.EPOCH)));
		Row row = office.only();
		assertThat(office.queue.begin(row, "me")).isTrue();
		office.queue.settle(row, "me", row.sent("1"));
		office.clock.pass(Duration.ofDays(4000));
		office.old.forget();
		office.outbox.refresh("a");
		assertThat(office.queue.refreshes(NOW, 9)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aRunNeedsAName(DataSource source) {
		Office office = new Office(source);
		Predicate<String> fits = (name) -> office.outbox.put(name, List.of(message("a", Instant.EPOCH))) >= 0;
		assertThatIllegalArgumentException().isThrownBy(() -> fits.test(" "))
			.withMessage("The name of a run has 1 to 100 characters: 1");
		assertThatIllegalArgumentException().isThrownBy(() -> fits.test("x".repeat(101)));
		assertThat(fits.test("x".repeat(100))).isTrue();
	}

	private static List<Message> messages(int count, Instant notBefore) {
		return IntStream.range(0, count).mapToObj((index) -> message("k" + index, notBefore)).toList();
	}

	private static Message message(String key, Instant notBefore) {
		return new Message(key, new PersonId(UUID.nameUUIDFromBytes(key.getBytes()).toString()), "t", "s", notBefore);
	}

	private static List<String> keys(List<Row> rows) {
		return rows.stream().map((row) -> row.delivery().message().key()).toList();
	}

}
