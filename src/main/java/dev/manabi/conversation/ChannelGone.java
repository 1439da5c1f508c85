package dev.manabi.conversation;

/**
 * A channel was deleted.
 *
 * @param id what Teams called it
 */
public record ChannelGone(String id) {
}
