package dev.manabi.roster;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks up alone those who speak before the reading of the people has brought them, such
 * as somebody who joined today. Nobody waits for it: their next question is answered by
 * what was found.
 */
final class GraphNewcomers implements Newcomers {

	/** How long somebody is not looked up again. */
	static final Duration PAUSE = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(GraphNewcomers.class);

	private final GraphRequests graph;

	private final GraphGroups groups;

	private final Entries entries;

	private final Readings readings;

	private final RosterWriter writer;

	private final Executor background;

	private final Cache<PersonId, Boolean> lookedUp;

	GraphNewcomers(GraphRequests graph, GraphGroups groups, Entries entries, Readings readings, RosterWriter writer,
			Executor background, Ticker ticker) {
		this.graph = graph;
		this.groups = groups;
		this.entries = entries;
		this.readings = readings;
		this.writer = writer;
		this.background = background;
		this.lookedUp = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(PAUSE).ticker(ticker).build();
	}

	@Override
	public void met(PersonId id, Supplier<Optional<UserNames>> userNames) {
		if (!this.graph.resting() && this.lookedUp.asMap().putIfAbsent(id, true) == null) {
			this.background.execute(() -> lookUp(id));
		}
	}

	/** A failure is logged by its status only: the answer of Graph may name people. */
	private void lookUp(PersonId id) {
		try {
			if (this.graph.resting()) {
				this.lookedUp.invalidate(id);
			}
			else if (this.entries.find(id).isEmpty()) {
				this.graph.person(id.value()).map(GraphUser::new).ifPresent(this::store);
			}
		}
		catch (GraphException ex) {
			this.lookedUp.invalidate(id);
			log.warn("Somebody who is not known yet could not be looked up: {}", ex.getMessage());
		}
		catch (RuntimeException ex) {
			this.lookedUp.invalidate(id);
			log.error("Somebody who is not known yet could not be stored: {}", ex.getClass().getName());
		}
	}

	/** Whoever was read meanwhile stays as read; who is stored counts as seen. */
	private void store(GraphUser user) {
		Set<String> in = this.graph.groupsOf(user.key(), this.groups.ofInterest());
		this.writer.write((step) -> {
			int round = this.readings.locked().round();
			step.see(List.of(user.key()), round, (_, before) -> {
				Entry entry = (before != null) ? before : user.after(null, true);
				return (before == null && entry != null) ? entry.inGroups(in) : entry;
			});
		});
	}

}
