package dev.manabi.workdays;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file like that of the Cabinet Office: all years since 1955, in the Japanese encoding
 * of Windows.
 */
final class CabinetOffice {

	static final String HEADINGS = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

	static final String YEAR_2028 = """
			2028/1/1,元日
			2028/1/10,成人の日
			2028/2/11,建国記念の日
			2028/2/23,天皇誕生日
			2028/3/20,春分の日
			2028/4/29,昭和の日
			2028/5/3,憲法記念日
			2028/5/4,みどりの日
			2028/5/5,こどもの日
			2028/7/17,海の日
			2028/8/11,山の日
			2028/9/18,敬老の日
			2028/9/22,秋分の日
			2028/10/9,スポーツの日
			2028/11/3,文化の日
			2028/11/23,勤労感謝の日
			""";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/M/d");

	private CabinetOffice() {
	}

	static byte[] file(String lastYear) {
		List<String> rows = new ArrayList<>();
		for (int year = 1955; year < 2026; year++) {
			for (int month = 1; month <= 15; month++) {
				rows.add(DAY.format(LocalDate.of(year, 1, month)) + ",祝日");
			}
		}
		new BundledHolidays().all().forEach((each) -> rows.add(DAY.format(each.day()) + "," + each.name().ja()));
		lastYear.lines().forEach(rows::add);
		return (HEADINGS + rows.stream().collect(Collectors.joining("\r\n", "", "\r\n")))
			.getBytes(Charset.forName("windows-31j"));
	}

}
