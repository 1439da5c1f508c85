package dev.manabi.roster;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the roster.
 *
 * @param source where the people come from: graph, csv, demo for the made-up ones; none
 * knows nobody
 * @param coordinatorGroup the group whose members are coordinators: its object id, or its
 * name in the city's own table
 * @param csv the city's own table
 * @param graph Microsoft Graph
 */
@Validated
@ConfigurationProperties("manabi.roster")
record RosterProperties(@DefaultValue("none") Source source, @Nullable String coordinatorGroup, @DefaultValue Csv csv,
		@DefaultValue @NestedConfigurationProperty GraphProperties graph) {

	RosterProperties {
		coordinatorGroup = (coordinatorGroup == null || coordinatorGroup.isBlank()) ? null : coordinatorGroup.strip();
	}

	enum Source {

		/** Nowhere: nobody is known. */
		NONE,

		/** The bundled made-up people. */
		DEMO,

		/** A table of the city's own. */
		CSV,

		/** Microsoft Graph. */
		GRAPH;

		/** What the database calls it. */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Settings of the table.
	 *
	 * @param file path of the file, read again when it changes
	 */
	record Csv(@Nullable String file) {

	}

}
