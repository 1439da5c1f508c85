package dev.manabi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * Tables for tests.
 */
final class Tables {

	static final Column NUMBER = Column.optional("employee-number", "職員番号");

	static final Column NAME = Column.optional("name", "氏名");

	static final Column DAY = Column.optional("day", "受講日");

	private Tables() {
	}

	/** What was made with LibreOffice. */
	static byte[] fixture(String name) {
		try {
			return new ClassPathResource("imports/" + name).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows, each as its number, the employee number, the name and the day. */
	static List<String> read(byte[] content) {
		List<String> rows = new ArrayList<>();
		TableFile.forEach("table", content, List.of(NUMBER, NAME, DAY),
				(some) -> some.forEach((row) -> rows.add("%d %s %s %s".formatted(row.number(), row.text(NUMBER),
						row.text(NAME), row.day(DAY).map(String::valueOf).orElse("?")))));
		return rows;
	}

}
