package dev.manabi.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Days as spreadsheets count them.
 */
final class SerialDays {

	private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);

	private static final LocalDateTime DAY_0_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

	private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

	private static final long MOST = 1_000_000_000_000L;

	private SerialDays() {
	}

	/** The moment; where days are counted from 1900, right from March of that year on. */
	static LocalDateTime moment(BigDecimal serial, boolean from1904) {
		LocalDateTime first = from1904 ? DAY_0_OF_1904 : DAY_0;
		long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
		return first.plusSeconds(Math.clamp(seconds, 0, MOST));
	}

	/** A day, a time, or both. */
	static String text(BigDecimal serial, boolean from1904) {
		LocalDateTime moment = moment(serial, from1904);
		if (serial.compareTo(BigDecimal.ONE) < 0) {
			return moment.toLocalTime().toString();
		}
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}

}
