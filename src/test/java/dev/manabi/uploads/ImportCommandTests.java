package dev.manabi.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.manabi.ManabiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code java -jar manabi.jar import FILE}.
 */
@ManabiTest
class ImportCommandTests {

	private static final String LIST = "職員番号,研修ID,受講日\r\n004058,security-basic-elearning,2026-11-20\r\n"
			+ "007742,security-basic-elearning,2026-11-20\r\n";

	private static final Locale BEFORE = Locale.getDefault();

	@TempDir
	private Path folder;

	@Autowired
	private ImportCommand command;

	@Autowired
	private JdbcClient jdbc;

	private String said = "";

	@BeforeEach
	@AfterEach
	void forget() {
		Locale.setDefault(BEFORE);
		this.jdbc.sql("DELETE FROM completion").update();
		this.jdbc.sql("DELETE FROM audit_entry").update();
		this.jdbc.sql("UPDATE upload_turn SET runner = NULL, upload = NULL, held_until = NULL").update();
	}

	@Test
	void withoutAnybodyToAskItOnlyTriesOut() throws IOException {
		Locale.setDefault(Locale.JAPAN);
		assertThat(run(List.of(file("list.csv", LIST)), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(this.said).isEqualTo("""
				list.csv: 受講記録
				  追加 2 行、変更 0 行、取り込み済み 0 行、取り込めない 0 行
				取り込んでいません。取り込むには --commit を付けてください。
				""");
		assertThat(recorded()).isZero();
	}

	@Test
	void whoeverIsAskedAndSaysYesHasIt() throws IOException {
		Locale.setDefault(Locale.UK);
		assertThat(run(List.of(file("list.csv", LIST)), "Take it? [y/N]"::equals)).isEqualTo(ImportCommand.FINE);
		assertThat(this.said).endsWith("Taken (added 2, changed 0).\n");
		assertThat(recorded()).isEqualTo(2);
		assertThat(this.jdbc
			.sql("SELECT done_by || ' ' || subject || ' ' || why FROM audit_entry WHERE what = 'import.taken'")
			.query(String.class)
			.list()).containsExactly("cli completions +2 ~0 =0 ");
	}

	@Test
	void takenAgainItChangesNothing() throws IOException {
		String file = file("list.csv", LIST);
		assertThat(run(List.of("--commit", file), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(run(List.of(file, "--commit"), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(recorded()).isEqualTo(2);
	}

	@Test
	void whatCantBeTakenIsWrittenBesideIt() throws IOException {
		Locale.setDefault(Locale.JAPAN);
		String file = file("list.csv", LIST + "999999,=1+2,2026-11-20\r\n");
		assertThat(run(List.of(file, "--commit"), (_) -> true)).isEqualTo(ImportCommand.REFUSED);
		assertThat(this.said).contains("4行目: 「職員番号: 999999」の方は名簿にいません", file + ".refused.csv");
		assertThat(Files.readString(Path.of(file + ".refused.csv")))
			.isEqualTo("\uFEFF職員番号,研修ID,受講日,理由\r\n999999,'=1+2,2026-11-20,"
					+ "4行目: 「職員番号: 999999」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません） / "
					+ "4行目: 「研修ID: =1+2」という研修は、研修カタログにありません\r\n");
		assertThat(recorded()).isZero();
	}

	@Test
	void whileAnotherIsTakenItWaitsForNothing() throws IOException {
		this.jdbc.sql(
				"UPDATE upload_turn SET runner = 'other', upload = 'x', held_until = TIMESTAMP WITH TIME ZONE '2100-01-01 00:00:00+00'")
			.update();
		assertThat(run(List.of(file("list.csv", LIST), "--commit"), (_) -> true)).isEqualTo(ImportCommand.NOT_NOW);
		assertThat(recorded()).isZero();
	}

	@Test
	void itsTemplateCanBeTakenAsItIs() {
		String file = this.folder.resolve("template.xlsx").toString();
		assertThat(run(List.of("--template", "completions", file), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(run(List.of(file), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(run(List.of("--template", "completions"), (_) -> false)).isEqualTo(ImportCommand.FINE);
		assertThat(this.said).contains("security-basic-elearning");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--commit", "a b", "a --nonsense", "--template nonsense", "not-there.csv" })
	void whatItCantMakeOutItSays(String arguments) {
		assertThat(run(List.of(arguments.split(" ")), (_) -> true)).isEqualTo(ImportCommand.MISUSED);
		assertThat(this.said).isNotBlank();
	}

	@Test
	void anUnknownTableIsRefused() throws IOException {
		assertThat(run(List.of(file("list.csv", "a,b\r\n1,2\r\n"), "--commit"), (_) -> true))
			.isEqualTo(ImportCommand.REFUSED);
		assertThat(run(List.of(file("list.xlsx", "PK\u0003\u0004"), "--commit"), (_) -> true))
			.isEqualTo(ImportCommand.REFUSED);
	}

	private int run(List<String> arguments, Predicate<String> confirm) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = this.command.run(arguments.stream().filter((argument) -> !argument.isEmpty()).toList(),
				new PrintStream(out, true, StandardCharsets.UTF_8), confirm);
		this.said = out.toString(StandardCharsets.UTF_8);
		return code;
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content).toString();
	}

	private int recorded() {
		return this.jdbc.sql("SELECT count(*) FROM completion").query(Integer.class).single();
	}

}
