package dev.manabi.workdays;

import java.time.Instant;

/**
 * The clock of the office was set to another time, as the try-out does. What goes by it
 * should look again at once.
 *
 * @param now what time it is now
 */
public record ClockMoved(Instant now) {

}
