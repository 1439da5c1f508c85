package dev.manabi.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.TableFile;
import dev.manabi.imports.TableWriter;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Catalogues that are tables.
 */
class CatalogueTableTests {

	private static final List<String> HEADINGS = List.of("研修ID", "題名", "スキル", "実施手法", "リンク", "題名（英語）", "実施主体", "時間（分）",
			"レベル", "期限", "必須", "更新", "記録の根拠", "別名");

	@Test
	void saysAllThatYamlSays() {
		Course course = read(HEADINGS,
				List.of("rpa-basics", "RPA入門", "RPA・AI-OCR 利活用; low-code", "ワークショップ", "https://www.example.jp/rpa",
						"RPA basics", "民間", "90", "基礎", "毎年1月29日", "○", "24か月", "出席コード、学習システム", "ロボット研修；RPA"))
			.courses()
			.getFirst();
		assertThat(course.id().value()).isEqualTo("rpa-basics");
		assertThat(course.skills()).containsExactly(new SkillId("rpa-ai-ocr"), new SkillId("low-code"));
		assertThat(course.title()).isEqualTo(new Bilingual("RPA入門", "RPA basics"));
		assertThat(course.method().id()).isEqualTo("workshop");
		assertThat(course.provider()).isEqualTo(Provider.PRIVATE);
		assertThat(course.duration()).hasToString("Optional[PT1H30M]");
		assertThat(course.level()).contains(Level.BASIC);
		assertThat(course.due()).contains(new DueDate.Yearly(MonthDay.of(1, 29)));
		assertThat(course.mandatory()).isTrue();
		assertThat(course.renewal()).contains(new Renewal.Months(24));
		assertThat(course.suffices()).isEqualTo(Set.of(Evidence.CODE, Evidence.LMS));
		assertThat(course.aliases().ja()).containsExactly("ロボット研修", "RPA");
	}

	@Test
	void leavesOutWhatYamlMayLeaveOut() {
		Catalogue catalogue = read(HEADINGS.subList(0, 5),
				List.of("rpa-basics", "RPA入門", "rpa-ai-ocr", "workshop", "https://www.example.jp/rpa"));
		Course course = catalogue.courses().getFirst();
		assertThat(course.title()).isEqualTo(new Bilingual("RPA入門", "RPA入門"));
		assertThat(course.provider()).isEqualTo(Provider.CITY);
		assertThat(course.suffices()).isEqualTo(Sufficiency.by(course.method()));
		assertThat(course.renewal()).isEmpty();
		assertThat(catalogue.name()).isEqualTo(new Bilingual("研修", "研修"));
		assertThat(catalogue.sample()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-29, 2027-01-29", "2027/1/29, 2027-01-29", "令和9年1月29日, 2027-01-29" })
	void aDueDateWithAYearIsOfThatYear(String written, LocalDate day) {
		assertThat(withDue(written)).isEqualTo(Optional.of(new DueDate.Fixed(day)));
	}

	@ParameterizedTest
	@CsvSource({ "01-29", "1月29日", "毎年1月29日" })
	void aDueDateWithoutAYearIsOfEach(String written) {
		assertThat(withDue(written)).isEqualTo(Optional.of(new DueDate.Yearly(MonthDay.of(1, 29))));
	}

	@Test
	void everyFaultIsNamedByItsRow() {
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> read(HEADINGS, List.of("",
				"RPA入門", "nonsense", "nonsense", "http://x/", "", "市役所", "0", "難", "13月1日", "たぶん", "毎月", "うわさ", "")));
		assertThat(refused.in(Language.JA).lines()).hasSize(11)
			.allMatch((line) -> line.startsWith("2行目: "))
			.anyMatch((line) -> line.startsWith("2行目: スキル「nonsense」はありません。"))
			.contains("2行目: 「研修ID」がありません", "2行目: リンクは https:// で始まり、ホスト名のあるものにしてください: http://x/");
	}

	@Test
	void anIdStandsOnce() {
		List<String> row = List.of("rpa-basics", "RPA入門", "rpa-ai-ocr", "workshop", "https://www.example.jp/rpa");
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class,
				() -> read(HEADINGS.subList(0, 5), row, row));
		assertThat(refused.in(Language.JA)).isEqualTo("3行目: ID「rpa-basics」は2行目ですでに使われています");
	}

	@Test
	void aWorkbookIsKeptAsTheSameTable() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter table = TableWriter.xlsx(out)) {
			table.write(HEADINGS.subList(0, 5));
			table.write(List.of(""));
			table.write(List.of("rpa-basics", "=髙橋①", "rpa-ai-ocr", "workshop", "https://www.example.jp/rpa"));
		}
		String csv = TableFile.asCsv("研修.xlsx", out.toByteArray());
		assertThat(csv.lines()).hasSize(3);
		assertThat(catalogue("研修.xlsx", csv.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(catalogue("研修.xlsx", out.toByteArray()));
		assertThat(catalogue("研修.xlsx", out.toByteArray()).courses().getFirst().title().ja()).isEqualTo("=髙橋①");
	}

	private static Optional<DueDate> withDue(String due) {
		return read(List.of("研修ID", "題名", "スキル", "実施手法", "リンク", "期限"),
				List.of("rpa-basics", "RPA入門", "rpa-ai-ocr", "workshop", "https://www.example.jp/rpa", due))
			.courses()
			.getFirst()
			.due();
	}

	@SafeVarargs
	private static Catalogue read(List<String>... rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter table = TableWriter.csv(out)) {
			List.of(rows).forEach(table::write);
		}
		return catalogue("研修.csv", out.toByteArray());
	}

	private static Catalogue catalogue(String file, byte[] content) {
		return CatalogueReader.read(file, content, SkillMapTexts.read(SkillMapTexts.bundled()));
	}

}
