package dev.manabi.conversation;

/**
 * The bot was installed. Published once for each installation.
 */
public record Installed(Place place) {
}
