package dev.manabi.editions;

import java.time.Instant;

import dev.manabi.roster.PersonId;

/**
 * Where an edition came from.
 *
 * @param file what the file was called
 * @param sentBy who sent it
 * @param sentAt when
 */
public record Origin(String file, PersonId sentBy, Instant sentAt) {
}
