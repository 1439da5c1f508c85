package dev.manabi.teams;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.azure.core.credential.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * A token, kept until shortly before it ends. Many who ask at once cause one request, and
 * a request that failed is no longer anybody's answer; azure-core's own cache would have
 * everybody wait for half a minute after a failure.
 */
class KeptToken {

	private static final Duration MARGIN = Duration.ofMinutes(2);

	private final Supplier<CompletableFuture<AccessToken>> source;

	private @Nullable CompletableFuture<AccessToken> latest;

	KeptToken(Supplier<CompletableFuture<AccessToken>> source) {
		this.source = source;
	}

	synchronized CompletableFuture<AccessToken> get() {
		CompletableFuture<AccessToken> token = this.latest;
		if (token == null || over(token)) {
			token = this.source.get();
			this.latest = token;
		}
		return token;
	}

	private static boolean over(CompletableFuture<AccessToken> token) {
		return switch (token.state()) {
			case RUNNING -> false;
			case SUCCESS -> token.resultNow().getDurationUntilExpiration().compareTo(MARGIN) < 0;
			case FAILED, CANCELLED -> true;
		};
	}

}
