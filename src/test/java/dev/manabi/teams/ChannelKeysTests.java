package dev.manabi.teams;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class ChannelKeysTests {

	private static final int CALLERS = 50;

	private static final Duration MOMENT = Duration.ofMillis(1);

	private final MovedTime time = new MovedTime();

	private final PublishedStub published = new PublishedStub(this.time);

	private final ChannelKeys keys = new ChannelKeys(this.published, this.time);

	@Test
	void areReadAtFirstUseAndThenKept() {
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
		this.time.pass(Duration.ofHours(1));
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
		assertThat(this.published.fetches()).isOne();
	}

	@Test
	void anUnknownKeyHasThemReadAtMostOnceInFiveMinutes() {
		this.keys.refresh();
		this.time.pass(ChannelKeys.BETWEEN_FETCHES);
		join(callers(SigningKeys.FOREIGN));
		assertThat(this.published.fetches()).isEqualTo(2);
		this.time.pass(ChannelKeys.BETWEEN_FETCHES.minus(MOMENT));
		join(callers(SigningKeys.FOREIGN));
		assertThat(this.published.fetches()).isEqualTo(2);
		this.time.pass(MOMENT);
		join(callers(SigningKeys.FOREIGN));
		assertThat(this.published.fetches()).isEqualTo(3);
	}

	@Test
	void aKeyPublishedSinceIsFoundWhenItIsAskedFor() {
		this.keys.refresh();
		this.published.publishes(SigningKeys.FOREIGN);
		this.time.pass(ChannelKeys.BETWEEN_FETCHES);
		assertThat(find(SigningKeys.FOREIGN)).isNotEmpty();
	}

	@Test
	void aRefreshTakesNewKeysAndDropsThoseNoLongerPublished() {
		this.keys.refresh();
		this.published.publishes(SigningKeys.FOREIGN);
		this.keys.refresh();
		assertThat(find(SigningKeys.FOREIGN)).isNotEmpty();
		assertThat(find(SigningKeys.TEAMS)).isEmpty();
	}

	@Test
	void anOutageOfADayGoesUnnoticed() {
		this.keys.refresh();
		this.published.isDown();
		IntStream.range(0, 24).forEach((_) -> {
			this.time.pass(Duration.ofHours(1));
			this.keys.refresh();
			assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
			assertThat(find(SigningKeys.FOREIGN)).isEmpty();
		});
		this.published.isUp();
		this.published.publishes(SigningKeys.FOREIGN);
		this.keys.refresh();
		assertThat(find(SigningKeys.FOREIGN)).isNotEmpty();
	}

	@Test
	void keysReadTooLongAgoAreNotTrusted() {
		this.keys.refresh();
		this.published.isDown();
		this.time.pass(ChannelKeys.KEPT.minus(MOMENT));
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
		assertThat(this.keys.current()).isPresent();
		this.time.pass(MOMENT);
		assertThat(find(SigningKeys.TEAMS)).isEmpty();
		assertThat(this.keys.current()).isEmpty();
	}

	@Test
	void whileThereAreNoneTheyAreTriedForEveryFewSeconds() {
		this.published.isDown();
		assertThat(find(SigningKeys.TEAMS)).isEmpty();
		this.published.isUp();
		this.time.pass(ChannelKeys.BETWEEN_FIRST_FETCHES.minus(MOMENT));
		assertThat(find(SigningKeys.TEAMS)).isEmpty();
		assertThat(this.published.fetches()).isOne();
		this.time.pass(MOMENT);
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
	}

	@Test
	void manyWaitForOneSlowFirstFetch() {
		CountDownLatch answer = new CountDownLatch(1);
		this.published.during(() -> await(answer));
		List<Thread> callers = callers(SigningKeys.TEAMS);
		awaitWaiting(callers);
		answer.countDown();
		join(callers);
		assertThat(this.published.fetches()).isOne();
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
	}

	/** Else each of them would wait for a failure of its own, one after the other. */
	@Test
	void manyWaitForOneSlowFirstFailure() {
		CountDownLatch answer = new CountDownLatch(1);
		this.published.during(() -> {
			await(answer);
			this.time.pass(Duration.ofSeconds(10));
			throw new IllegalStateException("down");
		});
		List<Thread> callers = callers(SigningKeys.TEAMS);
		awaitWaiting(callers);
		answer.countDown();
		join(callers);
		assertThat(this.published.fetches()).isOne();
	}

	@Test
	void nobodyWaitsWhileARefreshHangs() {
		this.keys.refresh();
		CountDownLatch answer = new CountDownLatch(1);
		this.published.during(() -> await(answer));
		this.time.pass(Duration.ofHours(1));
		Thread refresh = Thread.ofVirtual().start(this.keys::refresh);
		awaitWaiting(List.of(refresh));
		assertThat(find(SigningKeys.TEAMS)).isNotEmpty();
		assertThat(find(SigningKeys.FOREIGN)).isEmpty();
		assertThat(refresh.isAlive()).isTrue();
		answer.countDown();
		join(List.of(refresh));
	}

	private List<JWK> find(RSAKey key) {
		return this.keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(key.getKeyID()).build()), null);
	}

	private List<Thread> callers(RSAKey key) {
		return IntStream.range(0, CALLERS).mapToObj((_) -> Thread.ofVirtual().start(() -> find(key))).toList();
	}

	private static void awaitWaiting(List<Thread> threads) {
		Awaitility.await()
			.until(() -> threads.stream().allMatch((thread) -> thread.getState() == Thread.State.WAITING));
	}

	private static void join(List<Thread> threads) {
		for (Thread thread : threads) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
