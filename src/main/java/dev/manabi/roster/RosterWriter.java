package dev.manabi.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what a source tells, all of a step or nothing, and then publishes what has
 * changed by it.
 */
final class RosterWriter {

	private static final Logger log = LoggerFactory.getLogger(RosterWriter.class);

	private static final int AT_ONCE = 500;

	private final Entries entries;

	private final Portraits portraits;

	private final Additions additions;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private volatile Consumer<Set<PersonId>> stored = (_) -> {
	};

	RosterWriter(Entries entries, Portraits portraits, Additions additions, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.entries = entries;
		this.portraits = portraits;
		this.additions = additions;
		this.transaction = transaction;
		this.events = events;
	}

	/** Has this told whose entries have changed, before the events are published. */
	void onStored(Consumer<Set<PersonId>> listener) {
		this.stored = listener;
	}

	/** Does one step in one transaction. */
	void write(Consumer<Step> work) {
		Step step = new Step();
		this.transaction.executeWithoutResult((_) -> work.accept(step));
		tell(step);
	}

	/**
	 * Does one step in the transaction of the caller.
	 * @return publishes what has changed; to be run when that is committed
	 */
	Runnable prepare(Consumer<Step> work) {
		Step step = new Step();
		work.accept(step);
		return () -> tell(step);
	}

	/**
	 * Ties an entry to an id and leaves the rest of it to its source.
	 * @param row the entry as last seen
	 * @return false if it has become somebody else's or was disabled since
	 */
	boolean tie(Entry row, PersonId id) {
		Step step = new Step();
		boolean tied = Boolean.TRUE.equals(this.transaction.execute((_) -> step.tie(row, id)));
		tell(step);
		return tied;
	}

	private void tell(Step step) {
		this.stored.accept(step.touched);
		step.changes.forEach(this::publish);
	}

	private void publish(Roster.Change change) {
		try {
			this.events.publishEvent(change);
		}
		catch (RuntimeException ex) {
			log.error("A listener failed on {}", change.getClass().getSimpleName(), ex);
		}
	}

	/** What is written together. */
	final class Step {

		private final List<Roster.Change> changes = new ArrayList<>();

		private final Set<PersonId> touched = new HashSet<>();

		/** Changes the entries of these keys. */
		void change(Collection<String> keys, Change change) {
			inParts(keys, (part) -> save(part, change));
		}

		/** The same, and who is made counts as seen in the round. */
		void see(Collection<String> keys, int round, Change change) {
			inParts(keys, (part) -> {
				List<String> made = save(part, change);
				if (!made.isEmpty()) {
					RosterWriter.this.entries.markSeen(made, round);
				}
			});
		}

		private boolean tie(Entry row, PersonId id) {
			Entries entries = RosterWriter.this.entries;
			Set<String> keys = new HashSet<>(Set.of(row.key()));
			entries.find(id).map(Entry::key).ifPresent(keys::add);
			Map<String, Entry> before = entries.find(keys);
			Map<String, Person> was = portraits(before.values());
			boolean tied = entries.tie(row.key(), id, row.id());
			if (tied) {
				note(before, was, entries.find(keys).values());
			}
			return tied;
		}

		/** Everybody who was not seen in the round has left. */
		void disableUnseen(int round) {
			List<String> unseen = RosterWriter.this.entries.unseen(round, AT_ONCE);
			while (!unseen.isEmpty()) {
				change(unseen, (_, before) -> Objects.requireNonNull(before).disabled());
				unseen = RosterWriter.this.entries.unseen(round, AT_ONCE);
			}
		}

		private static void inParts(Collection<String> keys, Consumer<List<String>> work) {
			List<String> all = List.copyOf(keys);
			for (int from = 0; from < all.size(); from += AT_ONCE) {
				work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
			}
		}

		private List<String> save(List<String> keys, Change change) {
			Map<String, Entry> before = RosterWriter.this.entries.find(keys);
			Map<String, Addition> additions = RosterWriter.this.additions.find(keys);
			List<Entry> made = new ArrayList<>();
			for (String key : keys) {
				Entry entry = change.of(key, before.get(key));
				if (entry != null) {
					Addition addition = additions.get(key);
					made.add((addition != null) ? addition.to(entry) : entry);
				}
			}
			store(before, made.stream().filter((entry) -> !entry.equals(before.get(entry.key()))).toList());
			return made.stream().map(Entry::key).toList();
		}

		private void store(Map<String, Entry> before, List<Entry> after) {
			List<Entry> stored = after.stream().flatMap((entry) -> Stream.ofNullable(before.get(entry.key()))).toList();
			Map<String, Person> was = portraits(stored);
			after.forEach((entry) -> RosterWriter.this.entries.save(before.get(entry.key()), entry));
			note(before, was, after);
		}

		private void note(Map<String, Entry> before, Map<String, Person> was, Collection<Entry> after) {
			Map<String, Person> is = portraits(after);
			after.stream().flatMap((entry) -> Stream.ofNullable(before.get(entry.key()))).forEach(this::touch);
			after.forEach((entry) -> {
				touch(entry);
				note(was.get(entry.key()), is.get(entry.key()));
			});
		}

		private Map<String, Person> portraits(Collection<Entry> entries) {
			return RosterWriter.this.portraits.of(entries.stream().filter(Entry::isKnown).toList());
		}

		private void touch(Entry entry) {
			if (entry.id() != null) {
				this.touched.add(entry.id());
			}
		}

		private void note(@Nullable Person was, @Nullable Person is) {
			if (was != null && is != null && was.id().equals(is.id())) {
				if (moved(was, is)) {
					this.changes.add(new Roster.Moved(was, is));
				}
				return;
			}
			if (was != null) {
				this.changes.add(new Roster.Left(was));
			}
			if (is != null) {
				this.changes.add(new Roster.Joined(is));
			}
		}

		private static boolean moved(Person was, Person is) {
			return !(was.posts().equals(is.posts()) && was.groups().equals(is.groups())
					&& Objects.equals(was.manager(), is.manager()));
		}

	}

	/** Makes the new entry of a key. */
	@FunctionalInterface
	interface Change {

		/**
		 * The new entry.
		 * @param before the stored one, if there is one
		 * @return null to leave it as it is
		 */
		@Nullable Entry of(String key, @Nullable Entry before);

	}

}
