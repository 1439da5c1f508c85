package dev.manabi.xapi;

import java.text.Normalizer;
import java.util.Locale;

import dev.manabi.roster.Person;

/**
 * What the names of a source's accounts are. One that is an object id is taken for that
 * whichever it is: it is nothing else.
 */
enum Accounts {

	/** User names of the roster. */
	USER_NAME,

	/** Employee numbers of the roster. */
	EMPLOYEE_NUMBER,

	/** Object ids only. */
	OBJECT_ID;

	/** Whether a person whom the roster finds by that name or number is the one meant. */
	boolean mean(Person person, String name) {
		return switch (this) {
			case USER_NAME -> plain(person.userName()).equals(plain(name));
			case EMPLOYEE_NUMBER -> plain(person.employeeNumber()).equals(plain(name));
			case OBJECT_ID -> false;
		};
	}

	/** In one spelling of width, case and spaces, as the roster finds it. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "")
			.toLowerCase(Locale.ROOT);
	}

}
