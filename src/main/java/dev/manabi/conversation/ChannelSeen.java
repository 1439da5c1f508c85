package dev.manabi.conversation;

/**
 * The bot is in a channel, and this is what it is called now. Published when Teams tells
 * so, and whenever somebody speaks there.
 */
public record ChannelSeen(Venue channel) {
}
