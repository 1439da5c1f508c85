package dev.manabi.roster;

import java.time.Clock;
import java.util.List;

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
	GraphRequests graphRequests(RosterProperties properties) {
		return new GraphRequests(GraphConnection.to(properties.graph().complete()));
	}

	@Bean
	GraphGroups graphGroups(GraphRequests graph, Entries entries, RosterWriter writer, List<GroupsOfInterest> interests,
			RosterProperties properties) {
		return new GraphGroups(graph, entries, writer, interests, properties.coordinatorGroup());
	}

	@Bean
	GraphSync graphSync(GraphRequests graph, RosterWriter writer, Readings readings, GraphGroups groups, Clock clock) {
		return new GraphSync(graph, writer, readings, groups, clock);
	}

	@Bean
	PeopleSource graphPeople(RosterProperties properties, Clock clock) {
		return (knownAt) -> properties.graph().isSilentSince(knownAt, clock.instant());
	}

	@Bean
	GraphSchedule graphSchedule(GraphSync sync, RosterProperties properties) {
		return new GraphSchedule(sync, properties.graph().every());
	}

}
