package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The channel's keys, kept: refreshed in the background, good for days while the metadata
 * is down, and fetched for an unknown key at most once in five minutes, whoever sends
 * what. Nobody waits for a fetch except the very first.
 */
class ChannelKeys implements JWKSource<SecurityContext> {

	static final Duration BETWEEN_FETCHES = Duration.ofMinutes(5);

	static final Duration BETWEEN_FIRST_FETCHES = Duration.ofSeconds(5);

	static final Duration KEPT = Duration.ofDays(5);

	private static final Logger log = LoggerFactory.getLogger(ChannelKeys.class);

	private final Supplier<ChannelKeySet> published;

	private final InstantSource time;

	private final ReentrantLock fetching = new ReentrantLock();

	private volatile @Nullable ChannelKeySet held;

	private volatile Instant lastFetch = Instant.MIN;

	ChannelKeys(Supplier<ChannelKeySet> published, InstantSource time) {
		this.published = published;
		this.time = time;
	}

	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
		List<JWK> known = select(selector);
		if (!known.isEmpty() || !mayFetch()) {
			return known;
		}
		fetchUnlessUnderWay();
		return select(selector);
	}

	/** The keys as last read, unless they were read too long ago to be trusted. */
	Optional<ChannelKeySet> current() {
		ChannelKeySet keys = this.held;
		return (keys != null && keys.fetched().plus(KEPT).isAfter(this.time.instant())) ? Optional.of(keys)
				: Optional.empty();
	}

	/** Reads the keys anew; those held stay if that fails. */
	void refresh() {
		this.fetching.lock();
		try {
			fetch();
		}
		finally {
			this.fetching.unlock();
		}
	}

	private List<JWK> select(JWKSelector selector) {
		return current().map((keys) -> selector.select(keys.keys())).orElse(List.of());
	}

	private boolean mayFetch() {
		Duration pause = current().isPresent() ? BETWEEN_FETCHES : BETWEEN_FIRST_FETCHES;
		return this.lastFetch.equals(Instant.MIN) || !this.lastFetch.plus(pause).isAfter(this.time.instant());
	}

	private void fetchUnlessUnderWay() {
		boolean first = current().isEmpty();
		if (first) {
			this.fetching.lock();
		}
		else if (!this.fetching.tryLock()) {
			return;
		}
		try {
			if (mayFetch()) {
				fetch();
			}
		}
		finally {
			this.fetching.unlock();
		}
	}

	private void fetch() {
		try {
			this.held = this.published.get();
		}
		catch (RuntimeException ex) {
			log.warn("The channel's keys could not be read; {}: {}",
					current().map((keys) -> "those of " + keys.fetched() + " stay in use")
						.orElse("no request can be accepted until they can"),
					ex.toString());
		}
		finally {
			this.lastFetch = this.time.instant();
		}
	}

}
