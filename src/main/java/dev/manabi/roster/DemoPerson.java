package dev.manabi.roster;

import dev.manabi.language.Bilingual;

/**
 * Somebody to try Manabi out as.
 *
 * @param person the made-up person
 * @param about who that is, for the list to choose from
 */
public record DemoPerson(Person person, Bilingual about) {
}
