package dev.manabi.roster;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ties those who speak to the rows of a table that knows people by user name. A user
 * principal name belongs to one account at a time, so that whoever bears it now gets the
 * row; a mail address may be shared and takes no row from anybody. What the table itself
 * says of an id stands above both.
 */
final class Ties implements Newcomers {

	/** How long somebody who is not in the table is not looked up again. */
	static final Duration STRANGER = Duration.ofMinutes(10);

	private static final Logger log = LoggerFactory.getLogger(Ties.class);

	private final Entries entries;

	private final RosterWriter writer;

	private final AsyncCache<PersonId, Boolean> strangers;

	private volatile Set<PersonId> named = Set.of();

	Ties(Entries entries, RosterWriter writer, Ticker ticker) {
		this.entries = entries;
		this.writer = writer;
		this.strangers = Caffeine.newBuilder()
			.maximumSize(20_000)
			.expireAfterWrite(STRANGER)
			.ticker(ticker)
			.buildAsync();
	}

	/** What the table calls the person of this user name or mail address. */
	static String key(String userName) {
		return userName.strip().toLowerCase(Locale.ROOT);
	}

	/** The table was read: whoever was not in it may be now. */
	void tableRead(Set<PersonId> namedInIt) {
		this.named = Set.copyOf(namedInIt);
		this.strangers.synchronous().invalidateAll();
	}

	/** Who speaks twice at once is looked up once; the second waits for the first. */
	@Override
	public void met(PersonId id, Supplier<Optional<UserNames>> userNames) {
		if (this.named.contains(id)) {
			return;
		}
		CompletableFuture<@Nullable Boolean> mine = new CompletableFuture<>();
		CompletableFuture<Boolean> others = this.strangers.asMap().putIfAbsent(id, mine);
		if (others != null) {
			others.exceptionally((_) -> false).join();
			return;
		}
		try {
			mine.complete(isStranger(id, userNames) ? Boolean.TRUE : null);
		}
		finally {
			mine.complete(null);
		}
	}

	/** Whether it was told that they are not in the table. */
	private boolean isStranger(PersonId id, Supplier<Optional<UserNames>> userNames) {
		Optional<UserNames> told = userNames.get();
		boolean stranger = told
			.filter((names) -> !tie(id, key(names.principal()), true) && !tie(id, key(names.mail()), false))
			.isPresent();
		if (stranger) {
			log.info("Somebody spoke who is not in the table of people");
		}
		return stranger;
	}

	private boolean tie(PersonId id, String key, boolean principal) {
		Optional<Entry> row = this.entries.find(key).filter(Entry::enabled).filter((entry) -> free(entry, principal));
		return row.isPresent() && this.writer.tie(row.get(), id);
	}

	private boolean free(Entry row, boolean principal) {
		return row.id() == null || (principal && !this.named.contains(row.id()));
	}

}
