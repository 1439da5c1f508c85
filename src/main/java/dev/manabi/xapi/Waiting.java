package dev.manabi.xapi;

import java.time.LocalDate;

import dev.manabi.xapi.Statement.Achievement;

/**
 * A statement that waits until its person, its course and its day are there.
 *
 * @param place where it stands among all statements
 * @param source the name of the source
 */
record Waiting(long place, String source, Achievement achievement, LocalDate day) {

}
