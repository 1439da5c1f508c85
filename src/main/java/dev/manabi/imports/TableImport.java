package dev.manabi.imports;

import java.util.List;
import java.util.Set;

/**
 * A kind of table that coordinators may bring: features declare beans of it. What it is
 * called and what its columns mean stands in the message bundles under
 * {@code upload.<name>}.
 *
 * @param <T> what a row says
 */
public interface TableImport<T> {

	/** The name, as message bundles and the command line use it. */
	String name();

	/** All columns that are read, in the order in which a template has them. */
	List<Column> columns();

	/** A row that shows how to fill them in, one text for each column. */
	List<String> example();

	/**
	 * The columns without which a table is not of this kind: of each set, one at least
	 * must be there.
	 */
	default List<Set<Column>> needs() {
		return columns().stream().filter(Column::required).map(Set::of).toList();
	}

	/**
	 * Whether all rows are read at once, since some can't be judged without the others.
	 */
	default boolean isReadWhole() {
		return false;
	}

	/** Begins to read one table. */
	Intake<T> begin(Sender sender);

	/** Whether a table with these headings is of this kind. */
	default boolean recognises(Headings headings) {
		return missing(headings).isEmpty();
	}

	/** The needs that are not met by these headings. */
	default List<Set<Column>> missing(Headings headings) {
		return needs().stream().filter((need) -> !headings.hasAny(need)).toList();
	}

}
