package dev.manabi.imports;

import java.util.List;

/**
 * A row of a table as it stands there.
 *
 * @param number the number that a spreadsheet shows beside it
 * @param cells from the first column on
 */
record Line(int number, List<Cell> cells) {

	boolean isBlank() {
		return this.cells.stream().allMatch(Cell::isBlank);
	}

	Cell cell(int place) {
		return (place < this.cells.size()) ? this.cells.get(place) : Cell.EMPTY;
	}

	List<String> texts() {
		return this.cells.stream().map((cell) -> cell.text().strip()).toList();
	}

}
