package dev.manabi.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoundTests {

	private final Deque<Runnable> background = new ArrayDeque<>();

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void whoeverAsksBeforeItGoesGetsOneLook() {
		Round round = new Round(this.looks::incrementAndGet, this.background::add);
		round.soon();
		round.soon();
		assertThat(this.background).hasSize(1);
		this.background.remove().run();
		assertThat(this.looks).hasValue(1);
		round.soon();
		this.background.remove().run();
		assertThat(this.looks).hasValue(2);
	}

	@Test
	void whoeverAsksWhileItGoesGetsOneMore() {
		Round[] round = new Round[1];
		round[0] = new Round(() -> {
			if (this.looks.incrementAndGet() == 1) {
				round[0].soon();
				round[0].soon();
			}
		}, this.background::add);
		round[0].soon();
		this.background.remove().run();
		assertThat(this.looks).hasValue(2);
		assertThat(this.background).isEmpty();
	}

	@Test
	void whoeverNeedsNoFurtherOneGetsNone() {
		Round[] round = new Round[1];
		round[0] = new Round(() -> {
			this.looks.incrementAndGet();
			round[0].unlessItGoesOn();
		}, this.background::add);
		for (int time = 1; time <= 2; time++) {
			round[0].unlessItGoesOn();
			this.background.remove().run();
			assertThat(this.looks).hasValue(time);
		}
	}

	@ParameterizedTest
	@MethodSource
	void whatBreaksOffGoesAgain(Runnable breaking) {
		Round round = new Round(() -> {
			if (this.looks.incrementAndGet() == 1) {
				breaking.run();
			}
		}, this.background::add);
		for (int time = 1; time <= 2; time++) {
			round.soon();
			this.background.remove().run();
			assertThat(this.looks).hasValue(time);
		}
	}

	static Stream<Runnable> whatBreaksOffGoesAgain() {
		return Stream.of(() -> {
			throw new IllegalStateException("no database");
		}, () -> {
			throw new NoClassDefFoundError("a jar that was exchanged");
		});
	}

	@Test
	void whatCouldNotBeginBeginsLater() {
		boolean[] closed = { true };
		Round round = new Round(this.looks::incrementAndGet, (look) -> {
			if (closed[0]) {
				throw new RejectedExecutionException("stopping");
			}
			this.background.add(look);
		});
		assertThatThrownBy(round::soon).isInstanceOf(RejectedExecutionException.class);
		closed[0] = false;
		round.soon();
		this.background.remove().run();
		assertThat(this.looks).hasValue(1);
	}

}
