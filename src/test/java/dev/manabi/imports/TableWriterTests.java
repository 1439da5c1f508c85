package dev.manabi.imports;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written is no formula to a spreadsheet, and says the same when it is read.
 */
class TableWriterTests {

	private static final List<String> FORMULAS = List.of("=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+2", "＋1",
			"－1", "＠SUM(A1)", "=cmd|' /C calc'!A0");

	@Test
	void noCellOfCsvBeginsAsAFormulaDoes() {
		String csv = new String(written(TableWriter::csv, FORMULAS), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF職員番号\r\n");
		assertThat(csv.lines().skip(1).filter((line) -> !line.isBlank()))
			.allMatch((line) -> line.matches("\"?'.*") || line.equals("=1\""));
	}

	@Test
	void whatCsvEscapesIsReadAsItWas() {
		assertThat(read(written(TableWriter::csv, FORMULAS))).isEqualTo(FORMULAS.stream().map(String::strip).toList());
	}

	@Test
	void inAWorkbookItIsText() {
		assertThat(read(written(TableWriter::xlsx, FORMULAS))).isEqualTo(FORMULAS.stream().map(String::strip).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "髙橋 ①", "004058", "2026-11-27", "a,b", "a\"b", "'quoted", "﨑" })
	void anythingElseStaysAsItIs(String text) {
		assertThat(read(written(TableWriter::csv, List.of(text)))).containsExactly(text);
		assertThat(read(written(TableWriter::xlsx, List.of(text)))).containsExactly(text);
	}

	private static byte[] written(Function<OutputStream, TableWriter> writer, List<String> cells) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter table = writer.apply(out)) {
			table.write(List.of("職員番号"));
			cells.forEach((cell) -> table.write(List.of(cell)));
		}
		return out.toByteArray();
	}

	private static List<String> read(byte[] content) {
		List<String> cells = new ArrayList<>();
		TableFile.forEach("t", content, List.of(Tables.NUMBER),
				(rows) -> rows.forEach((row) -> cells.add(row.text(Tables.NUMBER))));
		return cells;
	}

}
