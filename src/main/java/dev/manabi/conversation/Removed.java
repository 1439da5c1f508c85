package dev.manabi.conversation;

/**
 * The bot was removed from where it had been installed. Published once for each removal;
 * for a team, each time that Teams tells of it.
 */
public record Removed(Place place) {
}
