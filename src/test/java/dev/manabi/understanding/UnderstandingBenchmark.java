package dev.manabi.understanding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.manabi.ManabiApplication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to understand one utterance, with the bundled map and catalogue, by
 * as many threads as the machine of the targets has cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Threads(2)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@SuppressWarnings("NullAway.Init")
public class UnderstandingBenchmark {

	private static final Path UTTERANCES = Path.of("src/test/resources/utterances/utterances.tsv");

	private ConfigurableApplicationContext application;

	private Understanding understanding;

	private List<Utterance> utterances;

	/** Starts the application that people try out, without its page. */
	@Setup
	public void start() {
		this.application = new SpringApplicationBuilder(ManabiApplication.class).profiles("tryout")
			.run("--server.port=0", "--management.server.port=0", "--spring.datasource.url=jdbc:h2:mem:benchmark;"
					+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		this.understanding = this.application.getBean(Understanding.class);
		this.utterances = Utterance.in(UTTERANCES);
	}

	@TearDown
	public void stop() {
		this.application.close();
	}

	/** One of the utterances, each in its turn. */
	@Benchmark
	public Understood understand(Turn turn) {
		Utterance utterance = this.utterances.get(turn.next(this.utterances.size()));
		return this.understanding.understand(utterance.text(), Map.of(), (_) -> true);
	}

	/** Whose turn it is, for each thread. */
	@State(Scope.Thread)
	public static class Turn {

		private int at;

		int next(int size) {
			this.at = (this.at + 1) % size;
			return this.at;
		}

	}

}
