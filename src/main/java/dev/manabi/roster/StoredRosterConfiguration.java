package dev.manabi.roster;

import java.time.Clock;
import java.time.InstantSource;

import dev.manabi.audit.AuditLog;

import org.springframework.boot.ApplicationRunner;
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
	EntryPages rosterPages(RosterProperties properties, JdbcClient jdbc) {
		return new EntryPages(properties.source().id(), jdbc);
	}

	@Bean
	Readings rosterReadings(RosterProperties properties, JdbcClient jdbc) {
		return new Readings(properties.source().id(), jdbc, InstantSource.system());
	}

	@Bean
	Portraits rosterPortraits(RosterProperties properties, Entries entries) {
		return new Portraits(entries, properties.coordinatorGroup());
	}

	@Bean
	Additions rosterAdditions(RosterProperties properties, JdbcClient jdbc, Clock clock) {
		return new Additions(properties.source().id(), jdbc, clock);
	}

	@Bean
	AdditionImport rosterAdditionImport(RosterProperties properties, Roster roster, Additions additions,
			Readings readings, RosterWriter writer, AuditLog audit) {
		boolean byId = properties.source() == RosterProperties.Source.GRAPH;
		return new AdditionImport(roster, additions, readings, writer, audit,
				(person) -> byId ? person.id().value() : Ties.key(person.userName()));
	}

	@Bean
	RosterWriter rosterWriter(Entries entries, Portraits portraits, Additions additions,
			PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		return new RosterWriter(entries, portraits, additions, new TransactionTemplate(transactions), events);
	}

	@Bean
	RosterSearch rosterSearch(RosterProperties properties, JdbcClient jdbc) {
		return new RosterSearch(properties.source().id(), jdbc, properties.coordinatorGroup());
	}

	@Bean
	ApplicationRunner rosterSearchKeys(RosterSearch search) {
		return (_) -> search.fill();
	}

	@Bean
	Roster storedRoster(Entries entries, EntryPages pages, Readings readings, Portraits portraits, RosterWriter writer,
			Newcomers newcomers, PeopleSource source, RosterSearch search) {
		return new StoredRoster(entries, pages, readings, portraits, writer, newcomers, source, search);
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
