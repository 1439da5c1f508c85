package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import dev.manabi.conversation.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The gate, by a clock that is moved by hand: whoever passes does so without waiting.
 */
@Timeout(10)
class PaceTests {

	private final AtomicLong now = new AtomicLong();

	private final Pace pace = new Pace(50, this.now::get);

	@Test
	void whoeverMayPassesAtOnce() throws InterruptedException {
		after(Duration.ofSeconds(2));
		this.pace.await();
		assertThat(this.pace.pass("a:1")).isInstanceOf(Gate.Go.class);
		after(Duration.ofMillis(20));
		this.pace.await();
		assertThat(this.pace.pass("a:1")).isInstanceOf(Gate.Go.class);
	}

	@Test
	void afterTooMuchNobodyPasses() throws InterruptedException {
		after(Duration.ofSeconds(2));
		this.pace.slowDown(Duration.ofSeconds(30));
		assertThat(this.pace.pass("a:1")).isEqualTo(new Gate.NotNow(Duration.ofSeconds(30)));
		assertThat(this.pace.pass("")).isEqualTo(new Gate.NotNow(Duration.ofSeconds(30)));
		after(Duration.ofSeconds(30));
		assertThat(this.pace.pass("a:1")).isInstanceOf(Gate.Go.class);
	}

	@Test
	void aFullConversationKeepsNobodyElse() throws InterruptedException {
		after(Duration.ofSeconds(2));
		for (int request = 0; request < 7; request++) {
			after(Duration.ofMillis(20));
			((Gate.Go) this.pace.pass("a:1")).departed().run();
		}
		after(Duration.ofMillis(20));
		assertThat(this.pace.pass("a:1")).isEqualTo(new Gate.NotNow(Duration.ofMillis(1005 - 7 * 20)));
		assertThat(this.pace.pass("a:2")).isInstanceOf(Gate.Go.class);
	}

	@Test
	void onlySoManyAreBegunAheadOfTheGate() throws Exception {
		after(Duration.ofSeconds(2));
		for (int message = 0; message < 15; message++) {
			this.pace.await();
		}
		CompletableFuture<Void> next = begins();
		assertThat(next).isNotDone();
		Gate.Go go = (Gate.Go) this.pace.pass("a:1");
		next.join();
		CompletableFuture<Void> another = begins();
		go.departed().run();
		go.answered().run();
		this.pace.ended();
		assertThat(another).isNotDone();
		this.pace.ended();
		another.join();
	}

	@Test
	void afterTooMuchOneGoesAfterTheOtherUntilSomethingArrives() throws Exception {
		after(Duration.ofSeconds(2));
		this.pace.slowDown(Duration.ZERO);
		this.pace.await();
		CompletableFuture<Void> next = begins();
		Gate.Go go = (Gate.Go) this.pace.pass("a:1");
		go.departed().run();
		assertThat(next).isNotDone();
		this.pace.goOn();
		next.join();
		this.pace.await();
	}

	@Test
	void thereIsNoPaceBelowOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, this.now::get));
	}

	private CompletableFuture<Void> begins() {
		return CompletableFuture.runAsync(() -> {
			try {
				this.pace.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private void after(Duration time) {
		this.now.addAndGet(time.toNanos());
	}

}
