package dev.manabi.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Deed} as it was noted, perhaps by another version.
 *
 * @param at when it was done
 * @param by who did it, or what did it
 * @param what which kind of thing
 * @param person whom it concerns, null if it is nobody
 * @param subject what it was done to
 * @param why in plain words, may be empty
 */
public record Entry(Instant at, String by, String what, @Nullable String person, String subject, String why) {

}
