package dev.manabi.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 100,000 people are read, and gone through, by a process with a heap of 256 MB.
 */
class LargeTenantTests {

	private static final int PEOPLE = 100_000;

	private static final int PAGE = 200;

	@Test
	@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aHundredThousandPeopleFitIntoASmallHeap(@TempDir Path folder) throws IOException {
		try (GraphStub graph = new GraphStub()) {
			for (int from = 0; from < PEOPLE - PAGE; from += PAGE) {
				graph.page((from == 0) ? "" : "p" + from, "p" + (from + PAGE), GraphStub.users(from, from + PAGE));
			}
			graph.lastPage("p" + (PEOPLE - PAGE), "changes", GraphStub.users(PEOPLE - PAGE, PEOPLE));
			Process reader = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
					"-cp", System.getProperty("java.class.path"), Reader.class.getName(), graph.server.baseUrl(),
					"jdbc:h2:file:" + folder.resolve("db")
							+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			try {
				String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertThat(said).contains("people " + PEOPLE, "walked " + PEOPLE);
				assertThat(graph.requests()).isEqualTo(PEOPLE / PAGE);
			}
			finally {
				reader.destroyForcibly();
			}
		}
	}

	/** The process with the small heap. */
	static final class Reader {

		@SuppressWarnings("SystemOut")
		public static void main(String[] args) {
			((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
			try (HikariDataSource database = new HikariDataSource()) {
				database.setJdbcUrl(args[1]);
				Flyway.configure().dataSource(database).load().migrate();
				Stored stored = new Stored("graph", database);
				GraphStub.sync(args[0], stored).run();
				System.out.println("people "
						+ stored.jdbc.sql("SELECT count(*) FROM roster_person").query(Integer.class).single());
				Instant before = Instant.now();
				AtomicInteger walked = new AtomicInteger();
				stored.roster.walk((_) -> walked.incrementAndGet());
				System.out.println("walked " + walked + " in " + Duration.between(before, Instant.now()));
			}
		}

	}

}
