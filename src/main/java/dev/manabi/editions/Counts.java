package dev.manabi.editions;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts for somebody who waits, but not longer than they do: what takes longer goes on,
 * one count after the other, and is there when they ask again. A count is handed out once
 * and not when it is older than a minute, so that it still holds. One that failed is
 * logged and tried again when they ask again.
 */
@Component
public class Counts {

	private static final Logger log = LoggerFactory.getLogger(Counts.class);

	private static final Duration KEPT = Duration.ofMinutes(10);

	private static final Duration HOLDS = Duration.ofMinutes(1);

	private final ExecutorService counting = Executors
		.newSingleThreadExecutor(Thread.ofVirtual().name("editions-count").factory());

	private final Cache<Object, CompletableFuture<Counted>> begun;

	private final Duration patience;

	private final Ticker ticker;

	@Autowired
	Counts(EditionsProperties properties) {
		this(properties, Ticker.systemTicker());
	}

	Counts(EditionsProperties properties, Ticker ticker) {
		this.patience = properties.patience();
		this.ticker = ticker;
		this.begun = Caffeine.newBuilder().ticker(ticker).expireAfterAccess(KEPT).build();
	}

	/**
	 * The count of that.
	 * @param what tells one count from another
	 * @return empty as long as it is being counted, and if it could not be
	 */
	public <T> Optional<T> of(Object what, Class<T> type, Supplier<T> count) {
		CompletableFuture<Counted> result = this.begun.asMap()
			.compute(what, (_, before) -> (before == null || isOld(before)) ? begin(count) : before);
		try {
			T counted = type.cast(result.get(this.patience.toMillis(), TimeUnit.MILLISECONDS).value());
			this.begun.asMap().remove(what, result);
			return Optional.of(counted);
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			log.error("It could not be counted", ex.getCause());
			this.begun.asMap().remove(what, result);
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private CompletableFuture<Counted> begin(Supplier<?> count) {
		return CompletableFuture.supplyAsync(() -> {
			Object value = count.get();
			return new Counted(value, this.ticker.read());
		}, this.counting);
	}

	private boolean isOld(CompletableFuture<Counted> result) {
		return result.state() == Future.State.SUCCESS && this.ticker.read() - result.resultNow().at() > HOLDS.toNanos();
	}

	@PreDestroy
	void stop() {
		this.counting.shutdownNow();
	}

	/**
	 * A count that is finished.
	 *
	 * @param at when, by the ticker
	 */
	private record Counted(Object value, long at) {
	}

}
