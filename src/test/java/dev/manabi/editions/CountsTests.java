package dev.manabi.editions;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
		assertThatIllegalStateException().isThrownBy(() -> counts.of("a", Integer.class, () -> {
			throw new IllegalArgumentException("no");
		}));
		assertThat(counts.of("a", Integer.class, this.counted::incrementAndGet)).contains(1);
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
