package dev.manabi.teams;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.azure.core.credential.AccessToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptTokenTests {

	private final List<CompletableFuture<AccessToken>> requests = new ArrayList<>();

	private final KeptToken token = new KeptToken(() -> {
		CompletableFuture<AccessToken> request = new CompletableFuture<>();
		this.requests.add(request);
		return request;
	});

	@Test
	void manyWaitForOneRequest() {
		CompletableFuture<AccessToken> first = this.token.get();
		CompletableFuture<AccessToken> second = this.token.get();
		this.requests.getFirst().complete(lasting(Duration.ofHours(1)));
		assertThat(first).isCompletedWithValue(second.resultNow());
		assertThat(this.requests).hasSize(1);
	}

	@Test
	void isKeptUntilShortlyBeforeItsEnd() {
		CompletableFuture<AccessToken> first = this.token.get();
		this.requests.getFirst().complete(lasting(Duration.ofMinutes(3)));
		assertThat(this.token.get()).isCompletedWithValue(first.resultNow());
		assertThat(this.requests).hasSize(1);
	}

	@Test
	void isFetchedAnewShortlyBeforeItsEnd() {
		assertThat(this.token.get()).isNotDone();
		this.requests.getFirst().complete(lasting(Duration.ofMinutes(1)));
		assertThat(this.token.get()).isNotDone();
		assertThat(this.requests).hasSize(2);
	}

	@Test
	void aFailureIsForThoseWhoWaitedForIt() {
		CompletableFuture<AccessToken> failed = this.token.get();
		this.requests.getFirst().completeExceptionally(new IllegalStateException("down"));
		assertThat(failed).isCompletedExceptionally();
		assertThat(this.token.get()).isNotDone();
	}

	private static AccessToken lasting(Duration duration) {
		return new AccessToken("token", OffsetDateTime.now(ZoneOffset.UTC).plus(duration));
	}

}
