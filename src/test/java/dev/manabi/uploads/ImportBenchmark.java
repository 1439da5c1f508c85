package dev.manabi.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;
import dev.manabi.ManabiApplication;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import dev.manabi.imports.TableWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long it takes to try out and to take 100,000 completions of 5,000 people, and how
 * much memory: of {@code h2} in a file, or of {@code postgresql}.
 */
public final class ImportBenchmark {

	private static final int PEOPLE = 5_000;

	private static final int ROWS = 100_000;

	private static final List<String> COURSES = List.of("security-basic-elearning", "chat-tools-elearning",
			"digital-strategy-seminar", "digital-leadership-course");

	private static final Path FOLDER = Path.of("target", "import-benchmark");

	private ImportBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
		Path roster = write("roster.csv", ImportBenchmark::people);
		Path list = write("list.csv", ImportBenchmark::completions);
		Path workbook = write("list.xlsx", ImportBenchmark::completions);
		if (args[0].equals("postgresql")) {
			try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
				run(postgres.getJdbcUrl("postgres", "postgres"), "postgres", roster, list, workbook);
			}
		}
		else {
			run("jdbc:h2:file:./target/import-benchmark/manabi;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
					+ "DEFAULT_NULL_ORDERING=HIGH", "manabi", roster, list, workbook);
		}
	}

	private static void run(String url, String user, Path roster, Path list, Path workbook) throws IOException {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run("--logging.level.root=warn", "--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
					"--manabi.teams.app-id=00000000-0000-4000-8000-000000000000", "--manabi.teams.client-secret=unused",
					"--manabi.entra.tenant-id=00000000-0000-4000-8000-000000000001", "--manabi.roster.source=csv",
					"--manabi.roster.csv.file=" + roster)) {
			application.getBean("csvSource", SmartInitializingSingleton.class).afterSingletonsInstantiated();
			Taking taking = application.getBean(Taking.class);
			TableImport<?> kind = application.getBean(Kinds.class).find("completions").orElseThrow();
			DryRun run = time("dry run, CSV", () -> tryOut(taking, kind, list));
			DryRun _ = time("dry run, XLSX", () -> tryOut(taking, kind, workbook));
			boolean taken = time("taking, CSV", () -> take(taking, kind, list, run.tally()));
			DryRun again = time("dry run of the same, XLSX", () -> tryOut(taking, kind, workbook));
			System.out.println(run.tally() + ", taken: " + taken + ", again: " + again.tally());
		}
	}

	private static DryRun tryOut(Taking taking, TableImport<?> kind, Path file) {
		return taking.tryOut(kind, sender(file), content(file), (_) -> {
		});
	}

	private static boolean take(Taking taking, TableImport<?> kind, Path file, Tally seen) {
		return taking.take("benchmark", kind, sender(file), content(file), seen, (_) -> {
		}, (_) -> true).orElseThrow().taken();
	}

	private static Sender sender(Path file) {
		return new Sender(file.getFileName().toString(), Sender.SERVER);
	}

	private static byte[] content(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T time(String what, Supplier<T> work) {
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		long begun = System.nanoTime();
		long busy = busy();
		T result = work.get();
		Duration took = Duration.ofNanos(System.nanoTime() - begun);
		long peak = heap().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.out.printf("%-26s %6.1f s (%.1f s of the processor), at most %d MiB of heap%n", what,
				took.toMillis() / 1000.0, Duration.ofNanos(busy() - busy).toMillis() / 1000.0, peak / 1024 / 1024);
		return result;
	}

	private static long busy() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

	private static Path write(String name, Consumer<TableWriter> rows) throws IOException {
		Path file = FOLDER.resolve(name);
		try (OutputStream out = Files.newOutputStream(file);
				TableWriter table = name.endsWith(".xlsx") ? TableWriter.xlsx(out) : TableWriter.csv(out)) {
			rows.accept(table);
		}
		return file;
	}

	private static void people(TableWriter table) {
		table.write(List.of("UPN", "氏名", "職員番号", "所属", "職名"));
		for (int person = 0; person < PEOPLE; person++) {
			table.write(List.of("staff%05d@city.example.jp".formatted(person), "職員 " + person,
					"%06d".formatted(person + 1), "高齢者福祉課", "主事"));
		}
	}

	private static void completions(TableWriter table) {
		table.write(List.of("職員番号", "氏名", "研修ID", "受講日"));
		LocalDate first = LocalDate.of(2024, 4, 1);
		for (int row = 0; row < ROWS; row++) {
			int person = row % PEOPLE;
			int round = row / PEOPLE;
			table.write(List.of("%06d".formatted(person + 1), "職員 " + person, COURSES.get(round % COURSES.size()),
					first.plusDays(round).toString()));
		}
	}

}
