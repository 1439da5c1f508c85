package dev.manabi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Commands on the server.
 */
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTests {

	@TempDir
	private Path folder;

	@Test
	void importTakesATableWithoutTheBotBeingStarted() throws IOException, SQLException {
		assertThat(CommandLine.run(new String[] { "import", list(), "--commit", "--spring.profiles.active=tryout",
				"--spring.datasource.url=" + url() }))
			.isZero();
		try (Connection connection = open()) {
			assertThat(JdbcClient.create(new SingleConnectionDataSource(connection, true))
				.sql("SELECT source FROM completion")
				.query(String.class)
				.list()).containsExactly("import:list.csv");
		}
	}

	@Test
	void whileTheBotHasTheFileOpenThatIsSaid(CapturedOutput output) throws IOException, SQLException {
		try (Connection _ = open()) {
			String[] command = { "import", list(), "--spring.profiles.active=tryout",
					"--spring.datasource.url=" + url() };
			assertThatThrownBy(() -> CommandLine.run(command)).isInstanceOf(RuntimeException.class);
		}
		assertThat(output).contains("The database file is in use", "データベースのファイルが使用中です");
	}

	@Test
	void whatElseIsNamedIsForTheBot() {
		assertThat(CommandLine.isMeant(new String[] { "import", "list.csv" })).isTrue();
		assertThat(CommandLine.isMeant(new String[] { "--server.port=1" })).isFalse();
		assertThat(CommandLine.isMeant(new String[0])).isFalse();
	}

	private Connection open() throws SQLException {
		return DriverManager.getConnection(url(), "manabi", "");
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("manabi")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
	}

	private String list() throws IOException {
		return Files
			.writeString(this.folder.resolve("list.csv"),
					"職員番号,研修ID,受講日\r\n004058,security-basic-elearning,2026-11-20\r\n")
			.toString();
	}

}
