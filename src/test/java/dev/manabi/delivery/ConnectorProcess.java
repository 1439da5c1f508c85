package dev.manabi.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link StubConnector} in a process of its own, so that its memory and its pauses are
 * not those of what is measured.
 */
final class ConnectorProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader said;

	private final PrintStream told;

	private final String serviceUrl;

	private ConnectorProcess(Process process) throws IOException {
		this.process = process;
		this.said = process.inputReader(StandardCharsets.UTF_8);
		this.told = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
		this.serviceUrl = this.said.readLine();
	}

	static ConnectorProcess start(int perSecond) throws IOException {
		return new ConnectorProcess(new ProcessBuilder("nice", "-n", "-15",
				ProcessHandle.current().info().command().orElseThrow(), "-XX:+UseZGC", "-Xmx2g", "-cp",
				System.getProperty("java.class.path"), ConnectorProcess.class.getName(), String.valueOf(perSecond))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start());
	}

	String serviceUrl() {
		return this.serviceUrl;
	}

	/** Forgets what it received; its answers take this time. */
	Report begin(Duration latency) throws IOException {
		return ask("begin " + latency.toMillis());
	}

	Report report() throws IOException {
		return ask("report");
	}

	private Report ask(String what) throws IOException {
		this.told.println(what);
		return Report.parse(this.said.readLine());
	}

	@Override
	public void close() {
		this.process.destroy();
	}

	/** What the process does: a line in, a line out. */
	public static void main(String[] args) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		try (StubConnector connector = StubConnector.start(Integer.parseInt(args[0]))) {
			System.out.println(connector.serviceUrl());
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("begin ")) {
					connector.reset();
					connector.latency(Duration.ofMillis(Long.parseLong(line.substring(6))));
				}
				System.out.println(Report.of(connector));
			}
		}
	}

	/**
	 * What it received.
	 *
	 * @param requests all of them
	 * @param messages those that are in Teams
	 * @param people to how many people
	 * @param tooMany how many requests were refused as too much
	 * @param nanos from the first message to the last
	 */
	record Report(long requests, long messages, long people, long tooMany, long nanos) {

		static Report of(StubConnector connector) {
			List<Arrival> messages = connector.messages();
			return new Report(connector.arrivals().size(), messages.size(),
					messages.stream().map(Arrival::person).distinct().count(), connector.tooMany(),
					messages.isEmpty() ? 0 : messages.getLast().at() - messages.getFirst().at());
		}

		static Report parse(String line) {
			long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
			return new Report(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
		}

		double perSecond() {
			return (this.messages - 1) * 1e9 / this.nanos;
		}

		@Override
		public String toString() {
			return "%d %d %d %d %d".formatted(this.requests, this.messages, this.people, this.tooMany, this.nanos);
		}

	}

}
