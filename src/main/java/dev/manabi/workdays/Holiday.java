package dev.manabi.workdays;

import java.time.LocalDate;

import dev.manabi.language.Bilingual;

/**
 * A national holiday.
 *
 * @param day when
 * @param name what it is called
 */
record Holiday(LocalDate day, Bilingual name) {

	/** As long as what is stored. */
	static final int LONGEST_NAME = 100;

}
