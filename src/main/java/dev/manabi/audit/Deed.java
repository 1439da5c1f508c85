package dev.manabi.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param by the Entra object id of who did it, or what did it, such as {@code xapi:lms}
 * @param what which kind of thing, such as {@code completion.recorded}; the bundle
 * {@code deeds} names them all
 * @param person the Entra object id of whom it concerns, null if it is nobody
 * @param subject what it was done to: ids and days, no names of people
 * @param why in plain words, may be empty
 */
public record Deed(String by, String what, @Nullable String person, String subject, String why) {

	public Deed {
		if (!what.contains(".") || !DeedNames.isKnown(what)) {
			throw new IllegalArgumentException("No name in the bundle deeds for " + what);
		}
	}

}
