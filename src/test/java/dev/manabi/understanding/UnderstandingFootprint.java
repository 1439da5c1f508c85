package dev.manabi.understanding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;

import dev.manabi.ManabiApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how much heap understanding holds – the tokenizer's dictionary with the cues,
 * and the index of all names and sentences of the bundled map and catalogue – and how
 * long an application that starts waits for it.
 */
public final class UnderstandingFootprint {

	private static final double MEBIBYTE = 1024 * 1024;

	private static final String BEAN = "understanding";

	private static final int STEPS = 20_000;

	private UnderstandingFootprint() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length > 0 && arguments[0].equals("heap")) {
			heap();
		}
		else {
			time();
		}
	}

	private static void time() {
		long start = System.nanoTime();
		Tokens.of("研修");
		System.out.printf("dictionary: %d ms%n", Duration.ofNanos(System.nanoTime() - start).toMillis());
		BufferingApplicationStartup startup = new BufferingApplicationStartup(STEPS);
		application(startup).close();
		System.out.printf("cues, rules and names: %d ms%n",
				ofItsOwn(startup.getBufferedTimeline().getEvents()).toMillis());
	}

	private static void heap() throws IOException {
		openLibraries();
		long empty = used();
		Lexicon lexicon = new Lexicon();
		print("dictionary and cues", used() - empty);
		index(lexicon);
	}

	/** What the application's libraries take to be looked into is not understanding's. */
	private static void openLibraries() throws IOException {
		Collections.list(UnderstandingFootprint.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
	}

	/** Of the second index that is made in this process. */
	private static void index(Lexicon lexicon) {
		try (ConfigurableApplicationContext application = application(new BufferingApplicationStartup(1))) {
			List<Vocabulary> vocabularies = all(application, Vocabulary.class);
			List<List<Vocabulary.Term>> terms = vocabularies.stream().map(Vocabulary::terms).toList();
			List<Expressions> expressions = all(application, Expressions.class);
			long without = used();
			Known known = Known.of(vocabularies, terms, lexicon, expressions);
			print("index of " + terms.stream().mapToInt(List::size).sum() + " things", used() - without);
			known.reader().read("RPA");
		}
	}

	private static ConfigurableApplicationContext application(BufferingApplicationStartup startup) {
		return new SpringApplicationBuilder(ManabiApplication.class).profiles("tryout")
			.applicationStartup(startup)
			.run("--server.port=0", "--management.server.port=0", "--logging.level.root=WARN",
					"--spring.datasource.url=jdbc:h2:mem:footprint;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
							+ "DEFAULT_NULL_ORDERING=HIGH");
	}

	/** Without what it waits for others. */
	private static Duration ofItsOwn(List<TimelineEvent> events) {
		TimelineEvent own = events.stream().filter(UnderstandingFootprint::isIt).findFirst().orElseThrow();
		return events.stream()
			.filter((event) -> Long.valueOf(own.getStartupStep().getId()).equals(event.getStartupStep().getParentId()))
			.map(TimelineEvent::getDuration)
			.reduce(own.getDuration(), Duration::minus);
	}

	private static boolean isIt(TimelineEvent event) {
		return StreamSupport.stream(event.getStartupStep().getTags().spliterator(), false)
			.anyMatch((tag) -> tag.getKey().equals("beanName") && tag.getValue().equals(BEAN));
	}

	private static <T> List<T> all(ConfigurableApplicationContext application, Class<T> type) {
		return List.copyOf(application.getBeansOfType(type).values());
	}

	private static void print(String what, long heap) {
		System.out.printf("%s: %.1f MiB%n", what, heap / MEBIBYTE);
	}

	private static long used() {
		for (int times = 0; times < 3; times++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
