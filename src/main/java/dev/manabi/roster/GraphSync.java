package dev.manabi.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the people of the tenant into the database, a page at a time, and goes on where
 * it was stopped.
 */
final class GraphSync {

	private static final Logger log = LoggerFactory.getLogger(GraphSync.class);

	private final GraphRequests graph;

	private final RosterWriter writer;

	private final Readings readings;

	private final GraphGroups groups;

	private final RosterSearch search;

	private final Clock clock;

	GraphSync(GraphRequests graph, RosterWriter writer, Readings readings, GraphGroups groups, RosterSearch search,
			Clock clock) {
		this.graph = graph;
		this.writer = writer;
		this.readings = readings;
		this.groups = groups;
		this.search = search;
		this.clock = clock;
	}

	/**
	 * Reads what has changed, or everybody the first time.
	 * @return false if nothing was done because another instance does it
	 * @throws GraphException if Graph does not answer as it should; what was read until
	 * then is kept
	 */
	boolean run() {
		Optional<Lease> taken = Lease.take(this.readings, Lease.LENGTH);
		if (taken.isEmpty()) {
			return false;
		}
		try (Lease lease = taken.get()) {
			readPeople(lease);
			this.groups.read();
			this.readings.save(this.readings.current().known(this.clock.instant()));
			this.search.fill();
		}
		return true;
	}

	private void readPeople(Lease lease) {
		boolean restarted = false;
		Reading stored = this.readings.current();
		Optional<Reading> reading = Optional.of(stored);
		while (reading.isPresent()) {
			try {
				reading = readPage(begun(reading.get()), stored, lease);
				stored = reading.orElse(stored);
			}
			catch (GraphException ex) {
				if (ex.status() != 410 || restarted) {
					throw ex;
				}
				log.warn("Microsoft Graph no longer knows where the reading was; everybody is read again");
				restarted = true;
				reading = Optional.of(reading.get().again());
			}
		}
	}

	private static Reading begun(Reading reading) {
		return (reading.link() == null && !reading.whole()) ? reading.again() : reading;
	}

	/**
	 * Stores a page and where it goes on, together, if everything is still as it was
	 * stored last: an instance that was held up for long may wake after others have read.
	 * @return empty after the last
	 */
	private Optional<Reading> readPage(Reading reading, Reading stored, Lease lease) {
		GraphPage page = this.graph.people(reading.link());
		Reading next = page.next()
			.map(reading::goesOnAt)
			.orElseGet(() -> reading.changesAt(page.changes().orElse(null)));
		Map<String, List<GraphUser>> told = new LinkedHashMap<>();
		page.values()
			.stream()
			.map(GraphUser::new)
			.forEach((user) -> told.computeIfAbsent(user.key(), (_) -> new ArrayList<>()).add(user));
		this.writer.write((step) -> {
			if (!this.readings.lockedByReader().equals(stored)) {
				throw new IllegalStateException("Another instance has read the people meanwhile");
			}
			step.see(told.keySet(), reading.round(), (key, before) -> {
				Entry entry = before;
				for (GraphUser user : told.getOrDefault(key, List.of())) {
					entry = user.after(entry, reading.whole());
				}
				return entry;
			});
			if (reading.whole() && page.next().isEmpty()) {
				step.disableUnseen(reading.round());
			}
			this.readings.save(next);
		});
		lease.require();
		return page.next().map((_) -> next);
	}

}
