package dev.manabi.tryout;

import dev.manabi.roster.Person;

/**
 * Who does something, and where.
 *
 * @param locale the language of their Teams
 */
record Speaker(Person person, String locale, Scene scene) {

	static Speaker alone(Person person, String locale) {
		return new Speaker(person, locale, Scene.own(person));
	}

}
