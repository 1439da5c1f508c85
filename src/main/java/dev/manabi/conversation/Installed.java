package dev.manabi.conversation;

/**
 * The bot was installed. Published once for each installation, which of a team may first
 * show by what is said in it.
 */
public record Installed(Place place) {
}
