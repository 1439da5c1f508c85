package dev.manabi.imports;

import java.util.List;
import java.util.Optional;

/**
 * Reads one table, a thousand rows or so at a time and in their order: first all that the
 * rows say, then how that compares with what is known; and only if it is to be taken,
 * takes it. What it needs to know of the whole table it keeps.
 *
 * @param <T> what a row says
 */
public interface Intake<T> {

	/**
	 * What a row says. Whatever is wrong with it is refused in the row, all of it, and
	 * what is answered for such a row does not matter.
	 */
	Optional<T> read(Row row);

	/**
	 * What taking each of them would do, one answer for each. A row may still be refused
	 * here. Of two rows that say the same, the second is unchanged.
	 */
	List<Outcome> compare(List<Entry<T>> entries);

	/**
	 * Takes what was compared and is not unchanged. The caller has begun a transaction,
	 * which is rolled back if anything in the table is refused after all.
	 */
	void take(List<Entry<T>> entries);

	/**
	 * All was taken, and the transaction is over: the time to tell others.
	 */
	default void taken() {
	}

	/**
	 * What a row said.
	 *
	 * @param row where it stands
	 * @param content what it said
	 */
	record Entry<T>(Row row, T content) {
	}

	/** What taking a row does. */
	enum Outcome {

		/** It was not known. */
		ADDED,

		/** It was known otherwise. */
		CHANGED,

		/** It is known already. */
		UNCHANGED

	}

}
