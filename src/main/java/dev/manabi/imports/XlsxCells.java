package dev.manabi.imports;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook as people see them, as far as that tells something: a
 * number that is shown as a day is that day, and one that is filled up with zeros has
 * them.
 */
final class XlsxCells {

	/** What is not a part of a date: quoted, escaped, and conditions and languages. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

	private static final Pattern DATE = Pattern.compile("(?i)[ymdhsge]");

	private static final Pattern ZEROS = Pattern.compile("0{2,}");

	/** As far as a spreadsheet's own numbers reach. */
	private static final int MOST_EXPONENT = 309;

	private static final int MOST_DIGITS = 400;

	private final boolean from1904;

	private final Map<String, Boolean> dates = new ConcurrentHashMap<>();

	XlsxCells(boolean from1904) {
		this.from1904 = from1904;
	}

	Cell read(org.dhatim.fastexcel.reader.Cell cell) {
		@Nullable Object value = cell.getValue();
		return switch (value) {
			case null -> Cell.text(textOf(cell));
			case BigDecimal number -> number(number, cell);
			case Boolean flag -> Cell.text(flag.toString());
			default -> Cell.text(value.toString());
		};
	}

	private static String textOf(org.dhatim.fastexcel.reader.Cell cell) {
		@Nullable String raw = cell.getRawValue();
		return (raw != null) ? raw : "";
	}

	private Cell number(BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
		if (!isWritable(number)) {
			return Cell.text(textOf(cell));
		}
		if (isDate(cell)) {
			return Cell.text(SerialDays.text(number, this.from1904));
		}
		@Nullable String format = cell.getDataFormatString();
		String plain = plain(number);
		if (format != null && ZEROS.matcher(format).matches() && plain.matches("\\d+")) {
			return Cell.text("0".repeat(Math.max(0, format.length() - plain.length())) + plain);
		}
		return new Cell(plain, this.from1904 ? Cell.Kind.NUMBER_1904 : Cell.Kind.NUMBER);
	}

	/** Of others, a few characters may stand for gigabytes of digits. */
	private static boolean isWritable(BigDecimal number) {
		return number.precision() <= MOST_DIGITS
				&& Math.abs((long) number.precision() - number.scale()) <= MOST_EXPONENT;
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** Those below 164 stand for formats that no file spells out. */
	private boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
		@Nullable Integer id = cell.getDataFormatId();
		if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
				|| (id >= 50 && id <= 58))) {
			return true;
		}
		@Nullable String format = cell.getDataFormatString();
		return format != null && !format.equalsIgnoreCase("general")
				&& this.dates.computeIfAbsent(format, XlsxCells::isDate);
	}

	private static boolean isDate(String format) {
		return DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
	}

}
