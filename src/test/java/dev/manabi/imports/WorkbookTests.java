package dev.manabi.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.manabi.language.Language;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Workbooks as LibreOffice and fastexcel make them, and what passes itself off as one.
 */
class WorkbookTests {

	@Test
	void ofLibreOffice() {
		assertThat(Tables.read(Tables.fixture("libreoffice.xlsx"))).containsExactly("2 004058 鈴木 直樹 2026-11-20",
				"3 7742 伊藤 彩香① 2026-11-19", "4 002317 髙橋 美智子 2026-11-18", "7 6891 渡辺 大輔 2026-11-17",
				"8 001204 佐藤 健一 2026-11-16");
	}

	@Test
	void ofLibreOfficeWithDaysCountedFrom1904() {
		assertThat(Tables.read(Tables.fixture("libreoffice-1904.xlsx"))).containsExactly("2 004058 鈴木 直樹 2026-11-20",
				"3 007742 伊藤 彩香 2026-11-20");
	}

	@Test
	void ofFastexcel() throws IOException {
		byte[] content = workbook((book) -> {
			Worksheet notes = book.newWorksheet("覚え書き");
			notes.value(0, 0, "nothing");
			notes.setVisibilityState(VisibilityState.HIDDEN);
			Worksheet sheet = book.newWorksheet("受講記録");
			headings(sheet, 1);
			sheet.value(2, 0, "004058");
			sheet.value(2, 1, "髙橋①");
			sheet.value(2, 2, LocalDate.of(2026, 11, 27));
			sheet.style(2, 2).format("yyyy-MM-dd").set();
			sheet.value(4, 0, 4058.0);
			sheet.inlineString(4, 1, "﨑");
			sheet.value(4, 2, LocalDateTime.of(2026, 11, 27, 10, 0));
			sheet.style(4, 2).format("[$-411]ggge\"年\"m\"月\"d\"日\" h:mm").set();
			sheet.value(5, 0, 12.5);
			sheet.value(5, 2, 46353);
		});
		assertThat(Tables.read(content)).containsExactly("3 004058 髙橋① 2026-11-27", "5 4058 﨑 2026-11-27",
				"6 12.5  2026-11-27");
	}

	@Test
	void aTimeIsReadBesideADay() throws IOException {
		Column from = Column.optional("from", "開始");
		byte[] content = workbook((book) -> {
			Worksheet sheet = book.newWorksheet("開催");
			sheet.value(0, 0, "開始");
			sheet.value(0, 1, "受講日");
			sheet.value(1, 0, 0.4166666667);
			sheet.style(1, 0).format("h:mm").set();
			sheet.value(1, 1, 46353.4375);
			sheet.style(1, 1).format("yyyy/m/d h:mm").set();
		});
		TableFile.forEach("t", content, List.of(from, Tables.DAY), (rows) -> {
			assertThat(rows.getFirst().time(from)).hasToString("Optional[10:00]");
			assertThat(rows.getFirst().moment(Tables.DAY)).hasToString("Optional[2026-11-27T10:30]");
		});
	}

	@Test
	void anOldWorkbookIsRefused() {
		assertRefused(Tables.fixture("libreoffice.xls"),
				"古い形式の Excel ファイル（.xls）か、別の Office ファイルです。「Excel ブック（.xlsx）」か CSV で保存し直してください");
	}

	@Test
	void anEncryptedWorkbookIsRefused() throws IOException {
		ByteArrayOutputStream ole = new ByteArrayOutputStream();
		ole.write(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1 });
		ole.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
		assertRefused(ole.toByteArray(), "パスワードで保護されています。パスワードを外して保存し直してください");
	}

	@Test
	void anotherZipIsRefused() throws IOException {
		assertRefused(zip("word/document.xml", 10), "Excel ブック（.xlsx）として読み取れません。.xlsx か CSV で保存し直してください");
	}

	@Test
	void whatIsLargerInsideThanItSeemsIsRefused() throws IOException {
		byte[] bomb = zip("xl/sharedStrings.xml", 70 * 1024 * 1024);
		assertThat(bomb).hasSizeLessThan(100_000);
		assertRefused(bomb, "ブックの中身が大きすぎます。不要なシートや画像を削除するか、CSV で保存し直してください");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/texts.xml", "xl/styles.xml", "[Content_Types].xml" })
	void aLargePartIsRefusedWhateverItsName(String part) throws IOException {
		assertRefused(zip("xl/workbook.xml", part, 70 * 1024 * 1024), "ブックの中身が大きすぎます。不要なシートや画像を削除するか、CSV で保存し直してください");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E999999999", "1E-999999999", "-1E310", "1E-999999" })
	void aNumberOfEndlessDigitsStaysAsItIsWritten(String number) throws IOException {
		byte[] content = replaced(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("受講記録");
			headings(sheet, 0);
			sheet.value(1, 0, 123454321);
			sheet.value(1, 2, 123454321);
			sheet.style(1, 2).format("yyyy-MM-dd").set();
		}), "123454321", number);
		assertThat(Tables.read(content)).containsExactly("2 " + number + "  ?");
	}

	@Test
	void cellsBeyondAllColumnsAreRefused() throws IOException {
		Consumer<Worksheet> far = (sheet) -> {
			headings(sheet, 0);
			sheet.value(1, 0, "004058");
			sheet.value(1, 16_000, "far");
		};
		TableFile.forEach("t", workbook((book) -> far.accept(book.newWorksheet("遠い"))), List.of(Tables.NUMBER),
				(rows) -> {
					assertThat(rows.getFirst().cells()).hasSize(201);
					assertThat(rows.getFirst().isRefused()).isTrue();
				});
		assertRefused(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("広い");
			headings(sheet, 0);
			sheet.value(0, 16_000, "far");
		}), "1行目: 表が 200 列を超えています");
	}

	@Test
	void aBrokenOneIsRefused() throws IOException {
		byte[] whole = Tables.fixture("libreoffice.xlsx");
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "Excel ブック（.xlsx）として読み取れません。.xlsx か CSV で保存し直してください");
		assertRefused(zip("xl/sharedStrings.xml", 10), "Excel ブック（.xlsx）として読み取れません。.xlsx か CSV で保存し直してください");
	}

	@Test
	void oneWithoutAVisibleTableIsEmpty() throws IOException {
		assertThat(Tables.read(workbook((book) -> book.newWorksheet("空")))).isEmpty();
	}

	private static void headings(Worksheet sheet, int row) {
		sheet.value(row, 0, "職員番号");
		sheet.value(row, 1, "氏名");
		sheet.value(row, 2, "受講日");
	}

	private static byte[] workbook(Consumer<Workbook> sheets) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(content, "Tests", null)) {
			sheets.accept(book);
		}
		return content.toByteArray();
	}

	private static byte[] replaced(byte[] workbook, String before, String after) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
				ZipOutputStream to = new ZipOutputStream(content)) {
			for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
				to.putNextEntry(new ZipEntry(part.getName()));
				String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
				to.write(text.replace(before, after).getBytes(StandardCharsets.UTF_8));
			}
		}
		return content.toByteArray();
	}

	private static byte[] zip(String part, int zeros) throws IOException {
		return zip(part.startsWith("xl/") ? "xl/workbook.xml" : "", part, zeros);
	}

	private static byte[] zip(String book, String part, int zeros) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content)) {
			if (!book.isEmpty()) {
				zip.putNextEntry(new ZipEntry(book));
				zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
			}
			zip.putNextEntry(new ZipEntry(part));
			zip.write(new byte[zeros]);
		}
		return content.toByteArray();
	}

	private static void assertRefused(byte[] content, String reason) {
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> Tables.read(content));
		assertThat(refused.in(Language.JA)).isEqualTo(reason);
	}

}
