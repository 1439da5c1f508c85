package dev.manabi.uploads;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * A table that a coordinator sent.
 *
 * @param id which one
 * @param kind the name of its {@link dev.manabi.imports.TableImport}
 * @param file what the file is called
 * @param sentBy who sent it
 * @param sentAt when
 * @param taken what taking it has done, empty as long as it was not taken
 */
public record Upload(String id, String kind, String file, PersonId sentBy, Instant sentAt, Optional<Tally> taken) {

}
