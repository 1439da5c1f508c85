package dev.manabi.conversation;

/**
 * The bot was removed from where it had been installed. Published once for each removal.
 */
public record Removed(Place place) {
}
