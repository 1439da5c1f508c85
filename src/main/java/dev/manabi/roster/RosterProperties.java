package dev.manabi.roster;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the roster.
 *
 * @param source where the people come from
 */
@Validated
@ConfigurationProperties("manabi.roster")
record RosterProperties(@DefaultValue("none") Source source) {

	enum Source {

		/** Nowhere: nobody is known. */
		NONE,

		/** The bundled made-up people. */
		DEMO

	}

}
