package dev.manabi.editions;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTests {

	private final AtomicInteger counted = new AtomicInteger();

	@Test
	void whatIsCountedInTimeIsCountedAnewEachTime() {
		Counts counts = new Counts(new EditionsProperties(Duration.ofMinutes(1)));
		assertThat(counts.of("a", Integer.class, this.counted::incrementAndGet)).contains(1);
		assertThat(counts.of("a", Integer.class, this.counted::incrementAndGet)).contains(2);
		counts.stop();
	}

	@Test
	void whatTakesLongIsCountedOnceAndThereWhenAskedForAgain() {
		Counts counts = new Counts(new EditionsProperties(Duration.ofMillis(1)));
		CountDownLatch gate = new CountDownLatch(1);
		assertThat(counts.of("a", Integer.class, () -> behind(gate))).isEmpty();
		assertThat(counts.of("a", Integer.class, () -> behind(gate))).isEmpty();
		gate.countDown();
		Awaitility.await().until(() -> counts.of("a", Integer.class, () -> behind(gate)).isPresent());
		assertThat(this.counted).hasValue(1);
		counts.stop();
	}

	@Test
	void whatFailedIsTriedAgain() {
		Counts counts = new Counts(new EditionsProperties(Duration.ofMinutes(1)));
		assertThat(counts.of("a", Integer.class, () -> {
			throw new IllegalArgumentException("no");
		})).isEmpty();
		assertThat(counts.of("a", Integer.class, this.counted::incrementAndGet)).contains(1);
		counts.stop();
	}

	@Test
	void whatNobodyAskedForInTimeIsCountedAnew() {
		AtomicLong nanos = new AtomicLong();
		Counts counts = new Counts(new EditionsProperties(Duration.ofMillis(1)), nanos::get);
		CountDownLatch gate = new CountDownLatch(1);
		assertThat(counts.of("a", Integer.class, () -> behind(gate))).isEmpty();
		gate.countDown();
		Awaitility.await().until(() -> counts.of("after it", Integer.class, () -> 0).isPresent());
		nanos.addAndGet(Duration.ofSeconds(61).toNanos());
		Awaitility.await()
			.untilAsserted(() -> assertThat(counts.of("a", Integer.class, () -> behind(gate))).contains(2));
		counts.stop();
	}

	private int behind(CountDownLatch gate) {
		try {
			gate.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return this.counted.incrementAndGet();
	}

}
