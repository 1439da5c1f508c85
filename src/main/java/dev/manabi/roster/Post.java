package dev.manabi.roster;

/**
 * What a person is in the office. Someone who holds several at once (兼務) has several
 * posts.
 *
 * @param department the department as the roster writes it; may be empty
 * @param title the job title as the roster writes it; may be empty
 */
public record Post(String department, String title) {
}
