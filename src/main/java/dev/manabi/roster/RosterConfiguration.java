package dev.manabi.roster;

import dev.manabi.imports.WatchedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses where the people come from.
 */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

	private static final Logger log = LoggerFactory.getLogger(RosterConfiguration.class);

	@Bean
	Roster roster(RosterProperties properties, ObjectProvider<DemoPeople> demo) {
		return switch (properties.source()) {
			case DEMO -> new DemoRoster(demo.getObject());
			case NONE -> {
				log.warn(
						"manabi.roster.source is none: nobody is known, so everybody is told what all staff must take");
				yield new EmptyRoster();
			}
		};
	}

	@Bean
	@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "demo")
	DemoPeople demoPeople() {
		return WatchedFile.at(null, "roster/demo.yaml", DemoPeopleReader::read).latest();
	}

}
