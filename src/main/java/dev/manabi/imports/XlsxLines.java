package dev.manabi.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of the first sheet of a workbook that is not hidden.
 */
final class XlsxLines implements Lines {

	private final String name;

	private final ReadableWorkbook workbook;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private final XlsxCells cells;

	private final String sheet;

	private XlsxLines(String name, ReadableWorkbook workbook, Sheet sheet) throws IOException {
		this.name = name;
		this.sheet = sheet.getName();
		this.workbook = workbook;
		this.stream = sheet.openStream();
		this.rows = this.stream.iterator();
		this.cells = new XlsxCells(workbook.isDate1904());
	}

	static XlsxLines open(String name, byte[] content) {
		Workbook.check(name, content);
		return reading(name, () -> {
			try {
				ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
						new ReadingOptions(true, true));
				Sheet sheet = workbook.getSheets()
					.filter((each) -> each.getVisibility() == SheetVisibility.VISIBLE)
					.findFirst()
					.orElseThrow(() -> refused(name));
				return new XlsxLines(name, workbook, sheet);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Override
	public String sheet() {
		return this.sheet;
	}

	@Override
	public boolean hasNext() {
		return reading(this.name, this.rows::hasNext);
	}

	@Override
	public Line next() {
		return reading(this.name, () -> {
			Row row = this.rows.next();
			List<Cell> line = new ArrayList<>();
			int most = Math.min(row.getCellCount(), TableFile.MAX_COLUMNS);
			for (int place = 0; place < most; place++) {
				line.add(cell(row, place));
			}
			beyond(row).ifPresent(line::add);
			return new Line(row.getRowNum(), line);
		});
	}

	/** One is enough for the line to be refused. */
	private Optional<Cell> beyond(Row row) {
		return IntStream.range(TableFile.MAX_COLUMNS, row.getCellCount())
			.mapToObj((place) -> cell(row, place))
			.filter((cell) -> !cell.isBlank())
			.findFirst();
	}

	private Cell cell(Row row, int place) {
		return row.getOptionalCell(place).map(this.cells::read).orElse(Cell.EMPTY);
	}

	@Override
	public void close() {
		try {
			this.stream.close();
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The library lets out whatever a broken file runs it into. */
	private static <T> T reading(String name, Supplier<T> step) {
		try {
			return step.get();
		}
		catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException | NullPointerException ex) {
			throw refused(name);
		}
	}

	private static RefusedFileException refused(String name) {
		return new RefusedFileException(name, List.of(new Problem(0, "not-xlsx")));
	}

}
