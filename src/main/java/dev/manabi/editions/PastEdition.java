package dev.manabi.editions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition that was in force once.
 *
 * @param origin where it came from
 * @param from its first day
 * @param until the day on which another took its place; empty if it was taken back
 * @param takenBack the day on which it was taken back
 */
public record PastEdition(Origin origin, LocalDate from, Optional<LocalDate> until, Optional<LocalDate> takenBack) {
}
