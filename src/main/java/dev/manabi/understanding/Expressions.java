package dev.manabi.understanding;

import java.util.List;

import dev.manabi.language.Bilingual;

/**
 * What is said by rule rather than by name, such as a length of time, a day or the number
 * of a clause. Features declare beans of it.
 */
public interface Expressions {

	/** The kind, such as {@code length}: lower case with hyphens. */
	String kind();

	/**
	 * What a text says of that kind.
	 * @param text in half-width lower case
	 */
	List<Found> in(String text);

	/** What people call it. */
	Bilingual name(String id);

	/**
	 * Something that was found.
	 *
	 * @param start the index of its first letter
	 * @param end the index after its last letter
	 * @param id what the ask is to carry
	 */
	record Found(int start, int end, String id) {

	}

}
