package dev.manabi.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables that spreadsheets open and {@link TableFile} reads. No cell is a formula:
 * a text that looks like one is written as text in a workbook, and behind an apostrophe
 * in CSV.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV
 * Injection</a>
 */
public interface TableWriter extends Closeable {

	/** Writes the next row. */
	void write(List<String> cells);

	@Override
	void close();

	/** Writes CSV as spreadsheets open it: UTF-8 with a byte order mark. */
	static TableWriter csv(OutputStream out) {
		return new Csv(out);
	}

	/** Writes a workbook with one sheet. */
	static TableWriter xlsx(OutputStream out) {
		return new Xlsx(out);
	}

	/** CSV. */
	final class Csv implements TableWriter {

		private static final String BYTE_ORDER_MARK = "\uFEFF";

		private static final String SUSPICIOUS = "=+-@\t\r＝＋－＠";

		private final CsvWriter csv;

		Csv(OutputStream out) {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			try {
				writer.write(BYTE_ORDER_MARK);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
		}

		@Override
		public void write(List<String> cells) {
			this.csv.writeRecord(cells.stream().map(Csv::inert).toList());
		}

		@Override
		public void close() {
			try {
				this.csv.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static String inert(String text) {
			return (!text.isEmpty() && SUSPICIOUS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		}

	}

	/** XLSX. */
	final class Xlsx implements TableWriter {

		private final Workbook workbook;

		private final Worksheet sheet;

		private int row;

		Xlsx(OutputStream out) {
			this.workbook = new Workbook(out, "Manabi", null);
			this.sheet = this.workbook.newWorksheet("Manabi");
		}

		@Override
		public void write(List<String> cells) {
			for (int place = 0; place < cells.size(); place++) {
				this.sheet.value(this.row, place, cells.get(place));
				this.sheet.style(this.row, place).format("@").set();
			}
			this.row++;
		}

		@Override
		public void close() {
			try {
				this.workbook.finish();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
