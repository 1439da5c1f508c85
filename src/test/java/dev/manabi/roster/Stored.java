package dev.manabi.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A roster on a database, with what it has published.
 */
final class Stored {

	static final String COORDINATORS = "0d9f3c53-6d0a-4c3a-8f4c-3f1b51a1c0de";

	final TestClock clock = TestClock.on("2026-11-22");

	final JdbcClient jdbc;

	final Entries entries;

	final Additions additions;

	final Readings readings;

	final RosterWriter writer;

	final Ties ties;

	final RosterSearch search;

	final Roster roster;

	final List<Object> events = new ArrayList<>();

	Stored(String source, DataSource database) {
		this.jdbc = JdbcClient.create(database);
		this.entries = new Entries(source, this.jdbc, this.clock);
		this.additions = new Additions(source, this.jdbc, this.clock);
		this.readings = new Readings(source, this.jdbc, this.clock);
		Portraits portraits = new Portraits(this.entries, COORDINATORS);
		this.writer = new RosterWriter(this.entries, portraits, this.additions,
				new TransactionTemplate(new JdbcTransactionManager(database)), this.events::add);
		this.ties = new Ties(this.entries, this.writer, ticker());
		this.search = new RosterSearch(source, this.jdbc, COORDINATORS);
		this.roster = new StoredRoster(this.entries, new EntryPages(source, this.jdbc), this.readings, portraits,
				this.writer, this.ties, (_) -> false, this.search);
	}

	/** Caches go by the clock, too. */
	Ticker ticker() {
		return () -> TimeUnit.MILLISECONDS.toNanos(this.clock.instant().toEpochMilli());
	}

	/** Somebody speaks whose user principal name is this. */
	Optional<Person> speaks(PersonId id, String principal) {
		return this.roster.recognise(id, () -> Optional.of(new UserNames(principal, "")));
	}

	/** Stores these as seen in the round. */
	void round(int round, Entry... seen) {
		this.writer.write((step) -> {
			List<Entry> all = List.of(seen);
			step.see(all.stream().map(Entry::key).toList(), round,
					(key, _) -> all.stream().filter((entry) -> entry.key().equals(key)).findFirst().orElse(null));
			step.disableUnseen(round);
		});
	}

	/** Somebody with one post. */
	static Entry entry(String key, @Nullable PersonId id, Post post, String... groups) {
		return new Entry(key, id, key, "001234", "髙橋 ﾊﾅｺ", List.of(post), Set.of(groups), null, Language.JA, false,
				true, false);
	}

}
