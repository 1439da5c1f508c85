package dev.manabi.roster;

import dev.manabi.imports.WatchedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rosters that need no database: nobody, and the made-up people.
 */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

	private static final Logger log = LoggerFactory.getLogger(RosterConfiguration.class);

	@Bean
	@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "none", matchIfMissing = true)
	Roster nobody() {
		log.warn("manabi.roster.source is none: nobody is known, so everybody is told what all staff must take");
		return new EmptyRoster();
	}

	@Bean
	@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "demo")
	Roster demoRoster(DemoPeople people) {
		return new DemoRoster(people);
	}

	@Bean
	@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "demo")
	DemoPeople demoPeople() {
		return WatchedFile.at(null, "roster/demo.yaml", DemoPeopleReader::read).latest();
	}

	@Bean
	@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "demo")
	DemoTransfers demoTransfers(DemoPeople people, ApplicationEventPublisher events) {
		return new DemoTransfers(people, events);
	}

}
