package dev.manabi.privacy;

import java.util.Set;

/**
 * A feature that erases what it stores of people. Whoever declares a {@link Keeper}
 * declares one of the same tables.
 */
public interface Eraser {

	/** Whoever takes the place of somebody who was erased in what they did to others. */
	String NOBODY = "00000000-0000-0000-0000-000000000000";

	/** The tables it erases people from, as the database names them. */
	Set<String> tables();

	/**
	 * What becomes of what is stored of somebody who wishes it erased.
	 * @param person the Entra object id, in small letters
	 */
	Fate fate(String person);

	/** Whether what is stored comes and goes by itself while people talk. */
	default boolean isPassing() {
		return false;
	}

	/**
	 * Erases them, in the transaction of whoever asks for it. Nothing of another person
	 * goes.
	 * @param person the Entra object id, in small letters, or what stands for it
	 */
	void erase(String person, Extent extent);

}
