package dev.manabi.understanding;

import java.lang.management.ManagementFactory;
import java.util.List;

import dev.manabi.ManabiApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long it takes to load what understanding needs, and how much heap that
 * holds: the tokenizer's dictionary with the cues, read first in a new process, and the
 * index of all names and sentences of the bundled map and catalogue.
 */
public final class UnderstandingFootprint {

	private static final double MEBIBYTE = 1024 * 1024;

	private static final double MILLISECOND = 1_000_000;

	private UnderstandingFootprint() {
	}

	public static void main(String[] arguments) {
		long empty = used();
		long start = System.nanoTime();
		Lexicon lexicon = new Lexicon();
		long loaded = System.nanoTime() - start;
		print("dictionary and cues", loaded, used() - empty);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class)
			.profiles("tryout")
			.run("--server.port=0", "--management.server.port=0", "--spring.datasource.url=jdbc:h2:mem:footprint;"
					+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")) {
			index(lexicon, all(application, Vocabulary.class), all(application, Expressions.class));
		}
	}

	/** Of the second index that is made in this process. */
	private static void index(Lexicon lexicon, List<Vocabulary> vocabularies, List<Expressions> expressions) {
		List<List<Vocabulary.Term>> terms = vocabularies.stream().map(Vocabulary::terms).toList();
		long without = used();
		long start = System.nanoTime();
		Known known = Known.of(vocabularies, terms, lexicon, expressions);
		long made = System.nanoTime() - start;
		print("index of " + terms.stream().mapToInt(List::size).sum() + " things", made, used() - without);
		known.reader().read("RPA");
	}

	private static <T> List<T> all(ConfigurableApplicationContext application, Class<T> type) {
		return List.copyOf(application.getBeansOfType(type).values());
	}

	private static void print(String what, long time, long heap) {
		System.out.printf("%s: %.0f ms, %.1f MiB%n", what, time / MILLISECOND, heap / MEBIBYTE);
	}

	private static long used() {
		for (int times = 0; times < 3; times++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
