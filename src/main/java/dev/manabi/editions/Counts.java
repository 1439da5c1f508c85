package dev.manabi.editions;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * Counts for somebody who waits, but not longer than they do: what takes longer goes on,
 * one count after the other, and is there when they ask again. A count is handed out
 * once, so that none is older than the question.
 */
@Component
public class Counts {

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final ExecutorService counting = Executors
		.newSingleThreadExecutor(Thread.ofVirtual().name("editions-count").factory());

	private final Cache<Object, CompletableFuture<?>> begun = Caffeine.newBuilder().expireAfterAccess(KEPT).build();

	private final Duration patience;

	Counts(EditionsProperties properties) {
		this.patience = properties.patience();
	}

	/**
	 * The count of that.
	 * @param what tells one count from another
	 * @return empty as long as it is being counted
	 */
	public <T> Optional<T> of(Object what, Class<T> type, Supplier<T> count) {
		CompletableFuture<?> result = this.begun.get(what, (_) -> CompletableFuture.supplyAsync(count, this.counting));
		try {
			T counted = type.cast(result.get(this.patience.toMillis(), TimeUnit.MILLISECONDS));
			this.begun.invalidate(what);
			return Optional.of(counted);
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			this.begun.invalidate(what);
			throw new IllegalStateException("It could not be counted", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	@PreDestroy
	void stop() {
		this.counting.shutdownNow();
	}

}
