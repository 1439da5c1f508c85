package dev.manabi.conversation;

import java.time.Instant;

/**
 * Something that was not understood.
 *
 * @param id which one
 * @param said what was asked, without names and numbers
 * @param times how often
 * @param last when it was asked last
 */
public record Miss(String id, String said, int times, Instant last) {
}
