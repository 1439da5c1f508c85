package dev.manabi.imports;

/**
 * A cell of a table.
 *
 * @param text what it says; a date as in ISO 8601
 * @param kind what it was to the spreadsheet
 */
record Cell(String text, Kind kind) {

	static final Cell EMPTY = new Cell("", Kind.TEXT);

	static Cell text(String text) {
		return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
	}

	boolean isBlank() {
		return this.text.isBlank();
	}

	/** What a cell is. */
	enum Kind {

		/** A text, with all its characters. */
		TEXT,

		/** A number: zeros that it began with are lost. */
		NUMBER,

		/** The same where days are counted from 1904. */
		NUMBER_1904

	}

}
