package dev.manabi.xapi;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The learning systems that may report.
 *
 * @param sources them, by a name of small letters, digits and hyphens. Beneath it:
 * username and password, or token (16 characters or more each), or both; enabled (true);
 * home-pages, where its accounts are, if not anywhere; accounts, what their names are:
 * user-name (the default), employee-number or object-id; courses, the id of the course
 * for the IRI of an activity
 * @param maxSize the largest request that is read
 * @param maxStatements the most statements in a request
 */
@ConfigurationProperties("manabi.xapi")
record XapiProperties(@DefaultValue Map<String, Access> sources, @DefaultValue("5MB") DataSize maxSize,
		@DefaultValue("1000") int maxStatements) {

	XapiProperties {
		sources = Map.copyOf(sources);
	}

	/**
	 * How one of them gets in, and what its names mean.
	 */
	record Access(@DefaultValue("true") boolean enabled, @Nullable String username, @Nullable String password,
			@Nullable String token, @DefaultValue List<String> homePages, @DefaultValue("user-name") Accounts accounts,
			@DefaultValue Map<String, String> courses) {

	}

}
