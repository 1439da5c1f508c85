package dev.manabi.editions.chat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import dev.manabi.imports.TableWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator sends a catalogue that is a table.
 */
class CatalogueTableDialogueTests extends EditionsDialogue {

	private static final List<String> HEADINGS = List.of("研修ID", "題名", "スキル", "実施手法", "リンク");

	private static final List<String> RPA = List.of("rpa-basics", "髙橋のRPA入門①", "rpa-ai-ocr", "e-learning",
			"https://www.example.jp/rpa");

	@Test
	void aWorkbookIsTriedOutAndTaken() {
		this.megumi.sends("新しい研修.xlsx", workbook(HEADINGS, RPA))
			.sees("新しい研修カタログの確認", "名称: 新しい研修")
			.presses(TAKE, Map.of("from", "2026-11-22"));
		assertThat(this.catalogues.current().courses()).singleElement()
			.satisfies((course) -> assertThat(course.title().ja()).isEqualTo("髙橋のRPA入門①"));
	}

	@Test
	void soIsCsvAsExcelWritesIt() {
		String csv = String.join(",", HEADINGS) + "\r\n" + String.join(",", RPA) + "\r\n";
		this.megumi.sends("研修.csv", csv.getBytes(Charset.forName("windows-31j")))
			.presses(TAKE, Map.of("from", "2026-11-22"));
		assertThat(this.catalogues.current().courses()).hasSize(1);
	}

	@Test
	void itsFaultsAreNamedByTheirRows() {
		this.megumi
			.sends("研修.xlsx",
					workbook(HEADINGS, RPA, List.of("x", "X", "rpa-ai-ocr", "e-learning", "http://www.example.jp/")))
			.sees("「研修.xlsx」に誤りがあるため、取り込めません。今お使いの版はそのままです。次の点を直して、もう一度お送りください。\n\n"
					+ "3行目: リンクは https:// で始まり、ホスト名のあるものにしてください: http://www.example.jp/");
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter table = TableWriter.xlsx(out)) {
			List.of(rows).forEach(table::write);
		}
		return out.toByteArray();
	}

}
