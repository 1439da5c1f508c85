package dev.manabi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads tables that spreadsheets write, separated by commas or tabs, with headings in the
 * first row. One pass names every fault by its row.
 */
public final class CsvFile {

	private CsvFile() {
	}

	/**
	 * Reads a file.
	 * @param name what the file is called in a refusal
	 * @param content the whole file
	 * @param columns which columns are looked for; others are passed over
	 * @param reading takes the rows and may refuse more; what it answers with makes the
	 * result, and is only called for a file without a fault
	 * @throws RefusedFileException naming every fault
	 */
	public static <T> T read(String name, byte[] content, List<CsvColumn> columns,
			Function<List<CsvRow>, Supplier<T>> reading) {
		Set<Problem> problems = new LinkedHashSet<>();
		List<List<String>> table = table(name, Encodings.decode(name, content));
		List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
		Map<CsvColumn, Integer> places = places(headings, columns, problems);
		refuseIfAny(name, problems);
		List<CsvRow> rows = new ArrayList<>();
		for (int index = 1; index < table.size(); index++) {
			List<String> fields = table.get(index);
			if (fields.stream().allMatch(String::isBlank)) {
				continue;
			}
			CsvRow row = new CsvRow(index + 1, headings, fields, places, problems);
			if (fields.stream().skip(headings.size()).anyMatch((field) -> !field.isBlank())) {
				row.refuse("too-many-fields", fields.size(), headings.size());
			}
			rows.add(row);
		}
		Supplier<T> result = reading.apply(rows);
		refuseIfAny(name, problems);
		return result.get();
	}

	private static List<List<String>> table(String name, String text) {
		List<List<String>> table = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator(text))
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowUnclosedQuote(false)
			.allowExtraCharsAfterClosingQuote(false)
			.ofCsvRecord(text)) {
			reader.forEach((row) -> table.add(row.getFields()));
		}
		catch (CsvParseException ex) {
			throw new RefusedFileException(name, List.of(new Problem(table.size() + 1, "not-csv")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table;
	}

	/** Spreadsheets separate by tabs where they write “Unicode text”. */
	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		return (first.indexOf('\t') >= 0 && first.indexOf(',') < 0) ? '\t' : ',';
	}

	private static Map<CsvColumn, Integer> places(List<String> headings, List<CsvColumn> columns,
			Collection<Problem> problems) {
		Map<CsvColumn, Integer> places = new HashMap<>();
		for (CsvColumn column : columns) {
			for (int place = 0; place < headings.size(); place++) {
				if (column.isHeaded(headings.get(place)) && places.putIfAbsent(column, place) != null) {
					problems.add(new Problem(1, "column-twice", column.name()));
				}
			}
			if (column.required() && !places.containsKey(column)) {
				problems.add(new Problem(1, "column-missing", String.join(", ", column.headings())));
			}
		}
		return places;
	}

	private static void refuseIfAny(String name, Collection<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new RefusedFileException(name,
					problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList());
		}
	}

}
