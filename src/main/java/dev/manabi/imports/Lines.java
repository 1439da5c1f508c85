package dev.manabi.imports;

import java.util.Iterator;
import java.util.List;

/**
 * The rows of a table, one after the other. Whatever makes the file unreadable is a
 * {@link RefusedFileException}, be it at the last row.
 */
interface Lines extends Iterator<Line>, AutoCloseable {

	@Override
	void close();

	/** The sheet that they stand in, empty where there are no sheets. */
	default String sheet() {
		return "";
	}

	/** Opens a table of either kind, going by what it says and not by its name. */
	static Lines open(String name, byte[] content) {
		if (content.length > TableFile.MAX_BYTES) {
			throw new RefusedFileException(name,
					List.of(new Problem(0, "too-large", TableFile.MAX_BYTES / TableFile.MEBIBYTE)));
		}
		return Workbook.isOne(content) ? XlsxLines.open(name, content) : new CsvLines(name, content);
	}

}
