package dev.manabi.audit;

import java.time.Instant;

/**
 * How often something was done.
 *
 * @param what which kind of thing
 * @param times how often
 * @param last when it was last done
 */
public record Tally(String what, int times, Instant last) {

}
