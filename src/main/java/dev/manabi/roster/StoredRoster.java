package dev.manabi.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.imports.RefusedFileException;
import org.jspecify.annotations.Nullable;

/**
 * The roster in the database, filled by a source behind everybody's back.
 */
final class StoredRoster implements Roster {

	/** How long another instance may not see what this one has stored. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Entries entries;

	private final EntryPages pages;

	private final Readings readings;

	private final Portraits portraits;

	private final Newcomers newcomers;

	private final PeopleSource source;

	private final RosterSearch search;

	private final Cache<PersonId, @Nullable Person> people = Caffeine.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(FRESH)
		.build();

	StoredRoster(Entries entries, EntryPages pages, Readings readings, Portraits portraits, RosterWriter writer,
			Newcomers newcomers, PeopleSource source, RosterSearch search) {
		this.entries = entries;
		this.pages = pages;
		this.readings = readings;
		this.portraits = portraits;
		this.newcomers = newcomers;
		this.source = source;
		this.search = search;
		writer.onStored(this.people::invalidateAll);
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.ofNullable(this.people.get(id, this::stored));
	}

	@Override
	public Optional<Person> recognise(PersonId id, Supplier<Optional<UserNames>> userNames) {
		Optional<Person> known = find(id);
		if (known.isPresent()) {
			return known;
		}
		this.newcomers.met(id, userNames);
		return find(id);
	}

	@Override
	public List<Person> coordinators() {
		return persons(this.search.coordinators()).stream().filter(Person::coordinator).toList();
	}

	@Override
	public List<Person> reportsTo(PersonId manager) {
		return this.entries.find(manager)
			.filter(Entry::isKnown)
			.map((entry) -> this.search.reportsTo(entry.key()))
			.map((keys) -> persons(this.entries.find(keys).values().stream().map(StoredRoster::withId)))
			.orElse(List.of());
	}

	@Override
	public List<Person> search(String text) {
		return persons(this.search.find(text, MOST_FOUND));
	}

	@Override
	public List<Person> named(String userNameOrNumber) {
		List<Entry> named = this.entries.find(this.search.named(userNameOrNumber))
			.values()
			.stream()
			.filter(Entry::enabled)
			.map(StoredRoster::withId)
			.toList();
		return List.copyOf(this.portraits.of(named).values());
	}

	@Override
	public void walk(Consumer<? super Person> each) {
		this.pages.forEach(
				(page) -> this.portraits.of(page.stream().map(StoredRoster::withId).toList()).values().forEach(each));
	}

	@Override
	public Optional<Instant> lastKnown() {
		return Optional.ofNullable(this.readings.current().knownAt());
	}

	@Override
	public boolean isBehind(Instant lastKnown) {
		return this.source.isBehind(lastKnown);
	}

	@Override
	public boolean knowsGroupsOfInterestOnly() {
		return this.source.tellsGroupsOfInterestOnly();
	}

	@Override
	public Optional<RefusedFileException> refused() {
		return this.source.refused();
	}

	private List<Person> persons(Collection<String> keys) {
		return persons(this.entries.find(keys).values().stream());
	}

	private List<Person> persons(Stream<Entry> entries) {
		return this.portraits.of(entries.filter(Entry::isKnown).toList())
			.values()
			.stream()
			.sorted(Comparator.comparing(Person::name).thenComparing(Person::userName))
			.toList();
	}

	private static Entry withId(Entry entry) {
		return (entry.id() != null) ? entry : entry.tiedTo(PersonId.ofUserName(entry.key()));
	}

	private @Nullable Person stored(PersonId id) {
		return this.entries.find(id)
			.filter(Entry::isKnown)
			.map((entry) -> this.portraits.of(List.of(entry)).get(entry.key()))
			.orElse(null);
	}

}
