package dev.manabi.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

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

	final Readings readings;

	final RosterWriter writer;

	final Roster roster;

	final List<Object> events = new ArrayList<>();

	Stored(String source, DataSource database) {
		this.jdbc = JdbcClient.create(database);
		this.entries = new Entries(source, this.jdbc, this.clock);
		this.readings = new Readings(source, this.jdbc);
		Portraits portraits = new Portraits(this.entries, COORDINATORS);
		this.writer = new RosterWriter(this.entries, portraits,
				new TransactionTemplate(new JdbcTransactionManager(database)), this.events::add);
		this.roster = new StoredRoster(this.entries, this.readings, portraits, this.writer, (_) -> false);
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
