package dev.manabi.xapi;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a statement to tell whether another is the same.
 */
record Stored(String fingerprint, Optional<Instant> occurred) {

}
