package dev.manabi.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The roster in the database, filled by a source behind everybody's back.
 */
final class StoredRoster implements Roster {

	/** How long another instance may not see what this one has stored. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Entries entries;

	private final Readings readings;

	private final Portraits portraits;

	private final RosterWriter writer;

	private final RosterSearch search;

	private final Cache<PersonId, @Nullable Person> people = Caffeine.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(FRESH)
		.build();

	StoredRoster(Entries entries, Readings readings, Portraits portraits, RosterWriter writer, RosterSearch search) {
		this.entries = entries;
		this.readings = readings;
		this.portraits = portraits;
		this.writer = writer;
		this.search = search;
		writer.onStored(this.people::invalidateAll);
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.ofNullable(this.people.get(id, this::stored));
	}

	@Override
	public Optional<Person> tie(PersonId id, String userName) {
		String key = key(userName);
		this.writer.write((step) -> {
			Optional<Entry> other = this.entries.find(id).filter((entry) -> !entry.key().equals(key));
			if (this.entries.find(key).filter(Entry::enabled).isPresent()) {
				other.ifPresent((entry) -> step.change(List.of(entry.key()), (_, _) -> entry.tiedTo(null)));
				step.change(List.of(key), (_, before) -> (before != null) ? before.tiedTo(id) : null);
			}
		});
		return find(id);
	}

	@Override
	public List<Person> coordinators() {
		return persons(this.search.coordinators()).stream().filter(Person::coordinator).toList();
	}

	@Override
	public List<Person> search(String text) {
		return persons(this.search.find(text, MOST_FOUND));
	}

	@Override
	public Optional<Instant> lastKnown() {
		return Optional.ofNullable(this.readings.current().knownAt());
	}

	/** What a source without ids calls the person of this user name or mail address. */
	static String key(String userName) {
		return userName.strip().toLowerCase(Locale.ROOT);
	}

	private List<Person> persons(Collection<String> keys) {
		List<Entry> known = this.entries.find(keys).values().stream().filter(Entry::isKnown).toList();
		return this.portraits.of(known)
			.values()
			.stream()
			.sorted(Comparator.comparing(Person::name).thenComparing(Person::userName))
			.toList();
	}

	private @Nullable Person stored(PersonId id) {
		return this.entries.find(id)
			.filter(Entry::isKnown)
			.map((entry) -> this.portraits.of(List.of(entry)).get(entry.key()))
			.orElse(null);
	}

}
