package dev.manabi.roster;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The roster in the database, for the sources that fill it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(StoredRosterConfiguration.SourceIsStored.class)
class StoredRosterConfiguration {

	@Bean
	Entries rosterEntries(RosterProperties properties, JdbcClient jdbc, Clock clock) {
		return new Entries(properties.source().id(), jdbc, clock);
	}

	@Bean
	Readings rosterReadings(RosterProperties properties, JdbcClient jdbc) {
		return new Readings(properties.source().id(), jdbc);
	}

	@Bean
	Portraits rosterPortraits(RosterProperties properties, Entries entries) {
		return new Portraits(entries, properties.coordinatorGroup());
	}

	@Bean
	RosterWriter rosterWriter(Entries entries, Portraits portraits, PlatformTransactionManager transactions,
			ApplicationEventPublisher events) {
		return new RosterWriter(entries, portraits, new TransactionTemplate(transactions), events);
	}

	@Bean
	Roster storedRoster(Entries entries, Readings readings, Portraits portraits, RosterWriter writer,
			PeopleSource source) {
		return new StoredRoster(entries, readings, portraits, writer, source);
	}

	static final class SourceIsStored extends AnyNestedCondition {

		SourceIsStored() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "csv")
		static class Csv {

		}

		@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "graph")
		static class Graph {

		}

	}

}
