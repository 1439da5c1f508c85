package dev.manabi.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads tables that spreadsheets write, as CSV separated by commas or tabs or as XLSX,
 * with headings in the first row that is not blank. Of a workbook, the first sheet that
 * is not hidden is read. One pass names every fault by its row.
 */
public final class TableFile {

	static final int MEBIBYTE = 1024 * 1024;

	/** How many bytes a file may have. */
	public static final int MAX_BYTES = 20 * MEBIBYTE;

	/** How many rows a file may have. */
	public static final int MAX_ROWS = 200_000;

	static final int MAX_COLUMNS = 200;

	private static final int AT_ONCE = 1_000;

	private TableFile() {
	}

	/** Whether it is a workbook, be it of a kind that is not read. */
	public static boolean isWorkbook(byte[] content) {
		return Workbook.isOne(content);
	}

	/** The headings of a table; empty if it can't be read as one. */
	public static Optional<Headings> headings(byte[] content) {
		try {
			return Optional.of(readHeadings("", content)).filter((headings) -> !headings.texts().isEmpty());
		}
		catch (RefusedFileException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The headings of a table, none if it is empty.
	 * @param name what the file is called in a refusal
	 * @throws RefusedFileException if it can't be read as a table
	 */
	public static Headings readHeadings(String name, byte[] content) {
		try (Lines lines = Lines.open(name, content)) {
			return headings(lines).orElseGet(() -> new Headings(1, List.of()));
		}
	}

	/**
	 * Reads a file whole.
	 * @param name what the file is called in a refusal
	 * @param content the whole file
	 * @param columns which columns are looked for; others are passed over
	 * @param reading takes the rows and may refuse more; what it answers with makes the
	 * result, and is only called for a file without a fault
	 * @throws RefusedFileException naming every fault
	 */
	public static <T> T read(String name, byte[] content, List<Column> columns,
			Function<List<Row>, Supplier<T>> reading) {
		List<Row> rows = new ArrayList<>();
		String _ = forEach(name, content, columns, rows::addAll);
		Supplier<T> result = reading.apply(rows);
		refuseIfAny(name, rows.stream().flatMap((row) -> row.problems().stream()).toList());
		return result.get();
	}

	/**
	 * The table as CSV, each row with the number it has.
	 * @throws RefusedFileException if it can't be read as a table, or says too much to be
	 * kept as a text
	 */
	public static String asCsv(String name, byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Lines lines = Lines.open(name, content); TableWriter csv = TableWriter.csv(out)) {
			int written = 0;
			while (lines.hasNext()) {
				Line line = lines.next();
				if (line.number() > MAX_ROWS || out.size() > YamlFile.MAX_BYTES) {
					throw new RefusedFileException(name,
							List.of(new Problem(0, "too-large", YamlFile.MAX_BYTES / MEBIBYTE)));
				}
				for (; written < line.number() - 1; written++) {
					csv.write(List.of(""));
				}
				csv.write(line.texts());
				written++;
			}
		}
		return out.toString(StandardCharsets.UTF_8).substring(1);
	}

	/**
	 * Goes through a file, without having all of it in memory at once. A row may be
	 * refused already.
	 * @param work takes some rows at a time
	 * @return the sheet that was read, empty where there are no sheets
	 * @throws RefusedFileException if it can't be read to the end as a table with these
	 * columns
	 */
	public static String forEach(String name, byte[] content, List<Column> columns, Consumer<List<Row>> work) {
		try (Lines lines = Lines.open(name, content)) {
			Headings headings = headings(lines).orElseGet(() -> new Headings(1, List.of()));
			Set<Problem> problems = new LinkedHashSet<>();
			Map<Column, Integer> places = headings.places(columns, problems);
			if (headings.texts().size() > MAX_COLUMNS) {
				problems.add(new Problem(headings.line(), "too-many-columns", MAX_COLUMNS));
			}
			refuseIfAny(name, problems);
			forEach(name, lines, (line) -> row(line, headings, places), work);
			return lines.sheet();
		}
	}

	private static void forEach(String name, Lines lines, Function<Line, Row> row, Consumer<List<Row>> work) {
		List<Row> some = new ArrayList<>();
		int count = 0;
		while (lines.hasNext()) {
			Line line = lines.next();
			if (!line.isBlank()) {
				count++;
				some.add(row.apply(line));
			}
			if (count > MAX_ROWS) {
				throw new RefusedFileException(name, List.of(new Problem(0, "too-many-rows", MAX_ROWS)));
			}
			if (some.size() == AT_ONCE) {
				work.accept(List.copyOf(some));
				some.clear();
			}
		}
		if (!some.isEmpty()) {
			work.accept(List.copyOf(some));
		}
	}

	private static Row row(Line line, Headings headings, Map<Column, Integer> places) {
		Row row = new Row(line, headings, places);
		if (line.cells().stream().skip(headings.texts().size()).anyMatch((cell) -> !cell.isBlank())) {
			row.refuse("too-many-fields", line.cells().size(), headings.texts().size());
		}
		return row;
	}

	private static Optional<Headings> headings(Lines lines) {
		while (lines.hasNext()) {
			Line line = lines.next();
			if (!line.isBlank()) {
				return Optional.of(new Headings(line.number(), line.texts()));
			}
		}
		return Optional.empty();
	}

	private static void refuseIfAny(String name, Collection<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new RefusedFileException(name,
					problems.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList());
		}
	}

}
