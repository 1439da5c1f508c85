package dev.manabi.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Brings the people of a table into the database, at the start and whenever the file has
 * changed. A file that is wrong stops the start; later it leaves the roster as it is.
 */
class CsvSource implements PeopleSource, SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(CsvSource.class);

	private final WatchedFile<List<Entry>> file;

	private final RosterWriter writer;

	private final Readings readings;

	private final Ties ties;

	private final RosterSearch search;

	private final Clock clock;

	private @Nullable List<Entry> imported;

	CsvSource(WatchedFile<List<Entry>> file, RosterWriter writer, Readings readings, Ties ties, RosterSearch search,
			Clock clock) {
		this.file = file;
		this.writer = writer;
		this.readings = readings;
		this.ties = ties;
		this.search = search;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		take();
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void poll() {
		this.file.poll();
		take();
	}

	/** The table on the disk says something else, which is not to be read. */
	@Override
	public boolean isBehind(Instant knownAt) {
		return refused().isPresent();
	}

	@Override
	public Optional<RefusedFileException> refused() {
		return this.file.refused();
	}

	private synchronized void take() {
		List<Entry> latest = this.file.latest();
		if (latest.equals(this.imported)) {
			return;
		}
		Map<String, Entry> people = latest.stream().collect(Collectors.toMap(Entry::key, Function.identity()));
		Set<PersonId> named = latest.stream().map(Entry::id).filter(Objects::nonNull).collect(Collectors.toSet());
		this.writer.write((step) -> {
			Reading reading = this.readings.locked().again();
			step.see(people.keySet(), reading.round(), (key, before) -> keepTie(people.get(key), before, named));
			step.disableUnseen(reading.round());
			this.readings.save(reading.changesAt(null).known(this.clock.instant()));
		});
		this.ties.tableRead(named);
		this.imported = latest;
		this.search.fill();
		log.info("The roster has {} people by its file", latest.size());
	}

	private static @Nullable Entry keepTie(@Nullable Entry told, @Nullable Entry before, Set<PersonId> named) {
		if (told == null || told.id() != null || before == null || before.id() == null || named.contains(before.id())) {
			return told;
		}
		return told.tiedTo(before.id());
	}

}
