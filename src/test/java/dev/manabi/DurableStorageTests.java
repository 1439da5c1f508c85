package dev.manabi;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process commits rows to a file, says each, and is killed: what it said must be there.
 */
class DurableStorageTests {

	private static final int ROWS = 200;

	@Test
	void noCommittedRowIsLostWhateverTheUrlSays(@TempDir Path folder) throws Exception {
		String url = "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=500";
		Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), CommitUntilKilled.class.getName(), url)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		awaitLine(writer, "committed " + ROWS);
		writer.destroyForcibly().waitFor();
		try (HikariDataSource database = durable(url)) {
			int kept = JdbcClient.create(database).sql("SELECT count(*) FROM t").query(Integer.class).single();
			assertThat(kept).isGreaterThanOrEqualTo(ROWS);
		}
	}

	private static void awaitLine(Process process, String awaited) throws IOException {
		BufferedReader said = process.inputReader();
		String line = said.readLine();
		while (!awaited.equals(line)) {
			assertThat(line).as("before “%s” was said", awaited).isNotNull();
			line = said.readLine();
		}
	}

	private static HikariDataSource durable(String url) {
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(url);
		return (HikariDataSource) new DurableStorage().postProcessAfterInitialization(database, "dataSource");
	}

	/** The process to be killed. */
	static final class CommitUntilKilled {

		@SuppressWarnings("SystemOut")
		public static void main(String[] args) {
			JdbcClient jdbc = JdbcClient.create(durable(args[0]));
			jdbc.sql("CREATE TABLE t (id int PRIMARY KEY)").update();
			for (int i = 1; i <= 10 * ROWS; i++) {
				jdbc.sql("INSERT INTO t VALUES (?)").param(i).update();
				System.out.println("committed " + i);
			}
		}

	}

}
