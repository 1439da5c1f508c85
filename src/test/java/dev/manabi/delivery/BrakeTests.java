package dev.manabi.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long everything waits when Teams takes nothing.
 */
class BrakeTests {

	private long now = Long.MAX_VALUE - 1_000_000;

	@Test
	void eachPauseIsTwiceAsLongUpToAMinute() {
		BackOff longest = new BackOff(() -> 1);
		assertThat(IntStream.range(0, 9).mapToObj(longest::after).map(Duration::toSeconds)).containsExactly(1L, 2L, 4L,
				8L, 16L, 32L, 60L, 60L, 60L);
	}

	@Test
	void halfOfItIsByChance() {
		assertThat(new BackOff(() -> 0).after(3)).isEqualTo(Duration.ofSeconds(4));
		assertThat(new BackOff(() -> 0.5).after(3)).isEqualTo(Duration.ofSeconds(6));
		assertThat(IntStream.range(0, 100).mapToObj((_) -> new BackOff().after(3)).distinct().count()).isGreaterThan(9);
	}

	@Test
	void whatFindsTheSameMeanwhileMakesItNoLonger() {
		Brake brake = new Brake(() -> this.now, new BackOff(() -> 1));
		assertThat(brake.hit(Optional.empty())).isEqualTo(Duration.ofSeconds(1));
		pass(Duration.ofMillis(400));
		assertThat(brake.hit(Optional.empty())).isEqualTo(Duration.ofMillis(600));
		pass(Duration.ofSeconds(1));
		assertThat(brake.hit(Optional.empty())).isEqualTo(Duration.ofSeconds(2));
		pass(Duration.ofSeconds(2));
		brake.loosen();
		assertThat(brake.hit(Optional.empty())).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void whatTeamsAsksForHoldsUpToTenMinutes() {
		Brake brake = new Brake(() -> this.now, new BackOff(() -> 1));
		assertThat(brake.hit(Optional.of(Duration.ofSeconds(30)))).isEqualTo(Duration.ofSeconds(30));
		assertThat(brake.hit(Optional.of(Duration.ofSeconds(5)))).isEqualTo(Duration.ofSeconds(30));
		assertThat(brake.hit(Optional.of(Duration.ofDays(5)))).isEqualTo(Duration.ofMinutes(10));
	}

	private void pass(Duration time) {
		this.now += time.toNanos();
	}

}
