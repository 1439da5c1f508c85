package dev.manabi.privacy;

import java.util.Set;

/**
 * A feature that stores something of people. Features declare beans of it.
 */
public interface Keeper {

	/** The tables it tells of, as the database names them. */
	Set<String> tables();

	/**
	 * Everything it stores of one person, read now.
	 * @param person the Entra object id, in small letters
	 */
	Kept of(String person);

}
