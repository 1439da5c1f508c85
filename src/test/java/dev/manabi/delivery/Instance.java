package dev.manabi.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.core.ConditionTimeoutException;

import static org.awaitility.Awaitility.await;

/**
 * The application in a process of its own.
 */
final class Instance implements AutoCloseable {

	private static final Pattern ABANDONED = Pattern.compile("(\\d+) messages were on their way when sending broke");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** So many messages are sent in a second at the least. */
	private static final int A_SECOND = 25;

	private final Process process;

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private Instance(Process process) {
		this.process = process;
		Thread.ofPlatform().daemon().start(() -> read(process.inputReader()));
	}

	/** Starts one. */
	static Instance on(String database, StubConnector connector, String... more) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
				OfficeProcess.class.getName(), "--management.endpoint.health.validate-group-membership=false",
				"--spring.datasource.url=" + database,
				"--spring.datasource.username=" + (database.startsWith("jdbc:h2:") ? "manabi" : "postgres"),
				"--manabi.teams.app-id=11111111-2222-4333-8444-555555555555",
				"--manabi.entra.tenant-id=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506",
				"--manabi.teams.service-url=" + connector.serviceUrl(), "--manabi.teams.service-url-hosts=localhost",
				"--manabi.teams.openid-metadata-url=http://localhost:1/"));
		command.addAll(Arrays.asList(more));
		try {
			return new Instance(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Has it see to it that so many messages are in the outbox or were. */
	Instance put(int messages) {
		try {
			this.process.outputWriter().write(messages + "\n");
			this.process.outputWriter().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/** Waits until it says that. */
	Instance awaits(String line) {
		return awaits(() -> says(line));
	}

	/** The same where it has so many messages to send before that. */
	Instance awaits(String line, int messages) {
		return awaits(() -> says(line), PATIENCE.plusSeconds(messages / A_SECOND));
	}

	/** Waits until that is so; it must be alive. */
	Instance awaits(BooleanSupplier condition) {
		return awaits(condition, PATIENCE);
	}

	private Instance awaits(BooleanSupplier condition, Duration patience) {
		try {
			await().atMost(patience)
				.pollInterval(Duration.ofMillis(10))
				.until(() -> isAlive() && condition.getAsBoolean());
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError("It said: " + said(), ex);
		}
		return this;
	}

	private boolean isAlive() {
		if (!this.process.isAlive()) {
			throw new AssertionError("It ended: " + said());
		}
		return true;
	}

	private String said() {
		return String.join("\n", this.lines);
	}

	private boolean says(String line) {
		return this.lines.stream().anyMatch((said) -> said.contains(line));
	}

	/** How many messages it says were on their way when another broke off. */
	int abandoned() {
		return this.lines.stream()
			.map(ABANDONED::matcher)
			.filter(Matcher::find)
			.mapToInt((found) -> Integer.parseInt(found.group(1)))
			.sum();
	}

	/** Ends it at once, in whatever it is doing. */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Has it stand still. */
	void freeze() {
		signal("STOP");
	}

	void wake() {
		signal("CONT");
	}

	private void signal(String name) {
		try {
			int code = new ProcessBuilder("kill", "-" + name, String.valueOf(this.process.pid())).inheritIO()
				.start()
				.waitFor();
			if (code != 0) {
				throw new IllegalStateException("kill said " + code);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(BufferedReader output) {
		try (output) {
			output.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add("It was killed");
		}
	}

	private void awaitEnd() {
		await().atMost(Duration.ofSeconds(40)).until(() -> !this.process.isAlive());
	}

	/** Ends it as an administrator would. */
	@Override
	public void close() {
		if (this.process.isAlive()) {
			this.process.destroy();
			awaitEnd();
		}
	}

}
