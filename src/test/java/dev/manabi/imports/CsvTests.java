package dev.manabi.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * CSV byte for byte as Excel writes it.
 */
class CsvTests {

	/** 職員番号,氏名,受講日 and 004058,髙橋①,2026/11/27 in windows-31j. */
	private static final String WINDOWS_31J = "904588f594d48d862c8e8196bc2c8ef38d7593fa0d0a"
			+ "3030343035382cfbfc8bb487402c323032362f31312f32370d0a";

	/** The same in UTF-8 behind a byte order mark. */
	private static final String UTF_8 = "efbbbfe881b7e593a1e795aae58fb72ce6b08fe5908d2ce58f97e8ac9be697a50d0a"
			+ "3030343035382ce9ab99e6a98be291a02c323032362f31312f32370d0a";

	/** The same as “Unicode text”: UTF-16LE behind a byte order mark, with tabs. */
	private static final String UNICODE_TEXT = "fffe7780e1546a75f75309000f6c0d540900d7531b8be5650d000a00300030003400300035003800"
			+ "0900d99a4b6a6024090032003000320036002f00310031002f00320037000d000a00" + "";

	@ParameterizedTest
	@ValueSource(strings = { WINDOWS_31J, UTF_8, UNICODE_TEXT })
	void inBytes(String bytes) {
		assertThat(Tables.read(HexFormat.of().parseHex(bytes))).containsExactly("2 004058 髙橋① 2026-11-27");
	}

	@ParameterizedTest
	@CsvSource({ "平成31年4月30日, 2019-04-30", "令和元年5月1日, 2019-05-01", "H31.4.30, 2019-04-30", "S64/1/7, 1989-01-07",
			"2026.11.27, 2026-11-27", "46353, 2026-11-27", "２０２６／１１／２７, 2026-11-27", "2026年11月27日（金）, 2026-11-27",
			"2026/11/27 9:05, 2026-11-27", "㋿8年11月27日, 2026-11-27", "R8-11-27, 2026-11-27" })
	void aDayIs(String written, String day) {
		assertThat(Tables.read(csv(written))).containsExactly("2 1 a " + day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "11/27/26", "11/27/2026", "27.11.2026", "2026-13-01", "2026-02-30", "令和元年4月30日",
			"平成31年5月1日", "tomorrow", "1", "999999", "202611", "11月27日", "#N/A" })
	void aDayIsNot(String written) {
		assertThat(Tables.read(csv(written))).containsExactly("2 1 a ?");
	}

	@Test
	void blankRowsAreCountedAndPassedOver() {
		byte[] content = "\r\n職員番号,氏名\r\n1,a\r\n,\r\n\r\n2,\"b\r\nc\"\r\n3,d\r\n".getBytes(StandardCharsets.UTF_8);
		assertThat(Tables.read(content).stream().map((row) -> row.substring(0, 3))).containsExactly("3 1", "6 2",
				"7 3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			職員番号,職員番号|1,2; 1行目: 「employee-number」の列が2つ以上あります
			職員番号,氏名|1,"a; 2行目: 表として読み取れません。引用符（"）が閉じていないか、項目の途中にあります
			""")
	void aBrokenTableIsRefused(String rows, String reason) {
		byte[] content = rows.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> Tables.read(content));
		assertThat(refused.in(Language.JA)).isEqualTo(reason);
	}

	@Test
	void tooManyRowsAreRefused() {
		byte[] content = ("職員番号\n" + "1\n".repeat(TableFile.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8);
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> Tables.read(content));
		assertThat(refused.in(Language.JA)).isEqualTo("表が 200,000 行を超えています。分けてお送りください".replace(",", ""));
	}

	@Test
	void tooLargeAFileIsRefused() {
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class,
				() -> Tables.read(new byte[TableFile.MAX_BYTES + 1]));
		assertThat(refused.in(Language.JA)).isEqualTo("ファイルが 20 MB を超えています");
	}

	@Test
	void noOtherEncodingIsGuessed() {
		byte[] content = new byte[] { (byte) 0x81, (byte) 0xFF, (byte) 0x80, ',' };
		assertThat(TableFile.headings(content)).isEmpty();
		assertThat(TableFile.headings("職員番号".getBytes(Charset.forName("EUC-JP")))).isNotEqualTo(List.of("職員番号"));
	}

	private static byte[] csv(String day) {
		return ("職員番号,氏名,受講日\r\n1,a," + day + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
