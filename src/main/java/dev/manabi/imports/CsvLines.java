package dev.manabi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The rows of a table that is separated by commas or tabs.
 */
final class CsvLines implements Lines {

	/** A quotation mark that only keeps a spreadsheet from taking it for a formula. */
	private static final Pattern ESCAPED = Pattern.compile("^'(?=[=+\\-@\\t\\r＝＋－＠])");

	private final String name;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private int number;

	CsvLines(String name, byte[] content) {
		this.name = name;
		String text = Encodings.decode(name, content);
		this.reader = CsvReader.builder()
			.fieldSeparator(separator(text))
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowUnclosedQuote(false)
			.allowExtraCharsAfterClosingQuote(false)
			.ofCsvRecord(text);
		this.records = this.reader.iterator();
	}

	@Override
	public boolean hasNext() {
		return reading(this.records::hasNext);
	}

	@Override
	public Line next() {
		CsvRecord row = reading(this.records::next);
		this.number++;
		return new Line(this.number, row.getFields().stream().map(CsvLines::cell).toList());
	}

	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> T reading(Supplier<T> step) {
		try {
			return step.get();
		}
		catch (CsvParseException ex) {
			throw new RefusedFileException(this.name, List.of(new Problem(this.number + 1, "not-csv")));
		}
	}

	private static Cell cell(String field) {
		return Cell.text(field.startsWith("'") ? ESCAPED.matcher(field).replaceFirst("") : field);
	}

	/** Spreadsheets separate by tabs where they write “Unicode text”. */
	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		return (first.indexOf('\t') >= 0 && first.indexOf(',') < 0) ? '\t' : ',';
	}

}
