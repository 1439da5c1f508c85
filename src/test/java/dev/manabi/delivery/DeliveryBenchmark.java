package dev.manabi.delivery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How fast messages go out to a connector that takes 50 requests in any second, in a
 * process of its own, whose answers take their time: of {@code h2} in a file or
 * {@code postgresql}, then how many messages, then how many milliseconds an answer takes,
 * such as {@code h2,3000,50,200}.
 */
public final class DeliveryBenchmark {

	private static final int WARM_UP = 200;

	private static final Path FOLDER = Path.of("target", "delivery-benchmark");

	private DeliveryBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		List<String> wanted = List.of(args[0].split(","));
		int messages = (wanted.size() > 1) ? Integer.parseInt(wanted.get(1)) : 3000;
		List<Duration> latencies = ((wanted.size() > 2) ? wanted.stream().skip(2)
				: Stream.of("50", "200", "500", "1000"))
			.map((millis) -> Duration.ofMillis(Long.parseLong(millis)))
			.toList();
		FileSystemUtils.deleteRecursively(FOLDER);
		if (wanted.getFirst().equals("postgresql")) {
			try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
				run(messages, latencies, postgres.getJdbcUrl("postgres", "postgres"), "postgres");
			}
		}
		else {
			run(messages, latencies, "jdbc:h2:file:./target/delivery-benchmark/manabi;MODE=PostgreSQL;"
					+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "manabi");
		}
	}

	private static void run(int messages, List<Duration> latencies, String url, String user)
			throws IOException, InterruptedException {
		try (ConnectorProcess connector = ConnectorProcess.start(50);
				Staff staff = Staff.of(messages, connector.serviceUrl(), "spring.datasource.url=" + url,
						"spring.datasource.username=" + user, "manabi.delivery.reserve=0")) {
			staff.knowsChats(staff.people(), connector.serviceUrl());
			staff.send("warm-up", staff.people().subList(0, WARM_UP));
			ConnectorProcess.Report _ = connector.begin(Duration.ofMillis(50));
			await(staff, "warm-up");
			for (Duration latency : latencies) {
				measure(connector, staff, latency);
			}
		}
	}

	private static void measure(ConnectorProcess connector, Staff staff, Duration latency)
			throws IOException, InterruptedException {
		String run = "latency " + latency.toMillis();
		ConnectorProcess.Report _ = connector.begin(latency);
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		long begun = System.nanoTime();
		long busy = busy();
		staff.send(run, staff.people());
		await(staff, run);
		Duration took = Duration.ofNanos(System.nanoTime() - begun);
		ConnectorProcess.Report report = connector.report();
		Duration worked = Duration.ofNanos(busy() - busy);
		long peak = heap().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.out.printf(
				"%4d ms: %d messages to %d people in %.1f s (%.1f s of the processor), %.2f a second, %d answered 429; "
						+ "heap at most %d MiB, of which %d MiB live; states: %s%n",
				latency.toMillis(), report.messages(), report.people(), took.toMillis() / 1000.0,
				worked.toMillis() / 1000.0, report.perSecond(), report.tooMany(), peak >> 20, live() >> 20,
				states(staff, run));
	}

	/** The more are left, the less often they are counted; the time is right to 0.1 s. */
	private static void await(Staff staff, String run) throws InterruptedException {
		for (int open = staff.open(run); open > 0; open = staff.open(run)) {
			Thread.sleep(Math.max(100, open * 10L));
		}
	}

	private static List<String> states(Staff staff, String run) {
		return staff.bean(JdbcClient.class)
			.sql("SELECT state, count(*) FROM delivery WHERE run = :run GROUP BY state")
			.param("run", run)
			.query((row, _) -> row.getString(1) + " " + row.getInt(2))
			.list();
	}

	private static long busy() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
