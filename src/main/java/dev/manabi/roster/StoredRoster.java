package dev.manabi.roster;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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

	/** How many are in memory at a time when everybody is gone through. */
	private static final int PAGE = 1_000;

	private final Entries entries;

	private final Readings readings;

	private final Portraits portraits;

	private final RosterWriter writer;

	private final PeopleSource source;

	private final Cache<PersonId, @Nullable Person> people = Caffeine.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(FRESH)
		.build();

	StoredRoster(Entries entries, Readings readings, Portraits portraits, RosterWriter writer, PeopleSource source) {
		this.entries = entries;
		this.readings = readings;
		this.portraits = portraits;
		this.writer = writer;
		this.source = source;
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
	public void walk(Consumer<? super Person> each) {
		String last = "";
		List<Entry> page = this.entries.enabledAfter(last, PAGE);
		while (!page.isEmpty()) {
			last = page.getLast().key();
			this.portraits.of(page.stream().map(StoredRoster::withId).toList()).values().forEach(each);
			page = this.entries.enabledAfter(last, PAGE);
		}
	}

	@Override
	public Optional<Instant> lastKnown() {
		return Optional.ofNullable(this.readings.current().knownAt());
	}

	@Override
	public Optional<Instant> behindSince() {
		return lastKnown().filter(this.source::isBehind);
	}

	@Override
	public Optional<RefusedFileException> refused() {
		return this.source.refused();
	}

	/** What a source without ids calls the person of this user name or mail address. */
	static String key(String userName) {
		return userName.strip().toLowerCase(Locale.ROOT);
	}

	/** Entra's own ids are never made of a name. */
	private static Entry withId(Entry entry) {
		return (entry.id() != null) ? entry : entry
			.tiedTo(new PersonId(UUID.nameUUIDFromBytes(entry.key().getBytes(StandardCharsets.UTF_8)).toString()));
	}

	private @Nullable Person stored(PersonId id) {
		return this.entries.find(id)
			.filter(Entry::isKnown)
			.map((entry) -> this.portraits.of(List.of(entry)).get(entry.key()))
			.orElse(null);
	}

}
