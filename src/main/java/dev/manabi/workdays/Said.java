package dev.manabi.workdays;

/**
 * What a row of a table says.
 *
 * @param <T> of what
 * @param content what it speaks of
 * @param takenBack whether that no longer holds
 */
record Said<T>(T content, boolean takenBack) {

}
