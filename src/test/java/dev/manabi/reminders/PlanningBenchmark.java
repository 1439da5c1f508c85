package dev.manabi.reminders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

import dev.manabi.delivery.Staff;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How long the reminders of a day take to plan for a whole office: of {@code h2} in a
 * file or {@code postgresql}, then how many people, such as {@code h2,10000}. Everybody
 * has the same mandatory training due in fourteen days.
 */
public final class PlanningBenchmark {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

	private static final LocalDate QUIET = LocalDate.of(2027, 1, 18);

	private static final Path FOLDER = Path.of("target", "planning-benchmark");

	private PlanningBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		String[] wanted = args[0].split(",");
		int people = (wanted.length > 1) ? Integer.parseInt(wanted[1]) : 10_000;
		FileSystemUtils.deleteRecursively(FOLDER);
		if (wanted[0].equals("postgresql")) {
			try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
				run(people, postgres.getJdbcUrl("postgres", "postgres"), "postgres");
			}
		}
		else {
			run(people, "jdbc:h2:file:./target/planning-benchmark/manabi;MODE=PostgreSQL;"
					+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "manabi");
		}
	}

	private static void run(int people, String url, String user) {
		try (Staff staff = Staff.of(people, "http://localhost:1", "spring.datasource.url=" + url,
				"spring.datasource.username=" + user, "manabi.reminders.enabled=false")) {
			plan(staff, DAY, "all are reminded");
			plan(staff, DAY, "planned again");
			plan(staff, QUIET, "nobody is reminded");
		}
	}

	private static void plan(Staff staff, LocalDate day, String what) {
		long begun = System.nanoTime();
		int failed = staff.bean(Planning.class).plan(day);
		Duration took = Duration.ofNanos(System.nanoTime() - begun);
		int messages = staff.bean(JdbcClient.class).sql("SELECT count(*) FROM delivery").query(Integer.class).single();
		System.out.printf("%s, %s: %d people in %.1f s, %d messages wait, %d failed%n", day, what,
				staff.people().size(), took.toMillis() / 1000.0, messages, failed);
	}

}
