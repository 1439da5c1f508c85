package dev.manabi.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.manabi.entra.Credentials;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The people of the tenant, from Microsoft Graph.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "graph")
class GraphConfiguration {

	@Bean
	GraphRequests graphRequests(RosterProperties properties, Credentials credentials) {
		GraphProperties graph = properties.graph();
		return new GraphRequests(GraphConnection.to(graph.baseUrl(), credentials.of(graph.registration())),
				InstantSource.system());
	}

	@Bean
	GraphGroups graphGroups(GraphRequests graph, Entries entries, RosterWriter writer, List<GroupsOfInterest> interests,
			RosterProperties properties) {
		return new GraphGroups(graph, entries, writer, interests, properties.coordinatorGroup());
	}

	@Bean
	GraphNewcomers graphNewcomers(GraphRequests graph, GraphGroups groups, Entries entries, Readings readings,
			RosterWriter writer) {
		return new GraphNewcomers(graph, groups, entries, readings, writer, oneAfterAnother(), Ticker.systemTicker());
	}

	/** A thread that is there while there is something to do. */
	private static Executor oneAfterAnother() {
		ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().name("roster-newcomers").daemon().factory());
		thread.allowCoreThreadTimeOut(true);
		return thread;
	}

	@Bean
	GraphSync graphSync(GraphRequests graph, RosterWriter writer, Readings readings, GraphGroups groups,
			RosterSearch search, Clock clock) {
		return new GraphSync(graph, writer, readings, groups, search, clock);
	}

	@Bean
	PeopleSource graphPeople(RosterProperties properties, Clock clock) {
		return new PeopleSource() {

			@Override
			public boolean isBehind(Instant knownAt) {
				return properties.graph().isSilentSince(knownAt, clock.instant());
			}

			@Override
			public boolean tellsGroupsOfInterestOnly() {
				return true;
			}

		};
	}

	@Bean
	GraphSchedule graphSchedule(GraphSync sync, RosterProperties properties) {
		return new GraphSchedule(sync, properties.graph().every());
	}

}
