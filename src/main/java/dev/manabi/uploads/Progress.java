package dev.manabi.uploads;

/**
 * How far the taking of a table is.
 *
 * @param done how many rows have been dealt with
 * @param total of how many
 * @param stopped whether it has stopped before its end, so that nothing was taken
 */
public record Progress(int done, int total, boolean stopped) {

}
