package dev.manabi.understanding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well a set of utterances is understood.
 *
 * @param results what became of each
 */
record Examination(List<Result> results) {

	private static final String OUTSIDE = "-";

	static Examination of(Understanding understanding, List<Utterance> utterances) {
		return new Examination(utterances.stream()
			.map((utterance) -> new Result(utterance,
					understanding.understand(utterance.text(), Map.of(), (_) -> true)))
			.toList());
	}

	/**
	 * The share of the field in which the first meaning is the right one, with all its
	 * slots.
	 */
	double first() {
		return share(inside(), Result::first);
	}

	/** The share of the field in which one of the three is. */
	double among() {
		return share(inside(), Result::among);
	}

	/** The share of the field that is acted on without asking back, rightly. */
	double sure() {
		return share(inside(), (result) -> result.first() && result.understood().sure());
	}

	/** The share of the field that is acted on although something else was meant. */
	double wrong() {
		return share(inside(), (result) -> !result.first() && result.understood().sure());
	}

	/** The share of what is outside the field that is acted on. */
	double accepted() {
		return share(outside(), (result) -> result.understood().sure());
	}

	/** The share of what is outside the field for which something is offered, or done. */
	double offered() {
		return share(outside(), (result) -> !result.understood().meanings().isEmpty());
	}

	List<Result> inside() {
		return this.results.stream().filter((result) -> result.utterance().meant().isPresent()).toList();
	}

	List<Result> outside() {
		return this.results.stream().filter((result) -> result.utterance().meant().isEmpty()).toList();
	}

	/** The figures in one line. */
	String figures() {
		return "%d utterances: top-1 %.3f, top-3 %.3f, sure and right %.3f, sure and wrong %.3f; outside: accepted %.3f, offered %.3f"
			.formatted(this.results.size(), first(), among(), sure(), wrong(), accepted(), offered());
	}

	/** Which intents are taken for which others, and how often. */
	String confusion() {
		Map<String, Map<String, Long>> table = this.results.stream()
			.filter((result) -> !result.meant().equals(result.taken()))
			.collect(Collectors.groupingBy(Result::meant, TreeMap::new,
					Collectors.groupingBy(Result::taken, TreeMap::new, Collectors.counting())));
		return table.entrySet()
			.stream()
			.map((row) -> "%-20s taken for %s".formatted(row.getKey(), row.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private static double share(List<Result> results, java.util.function.Predicate<Result> which) {
		return results.isEmpty() ? 1 : (double) results.stream().filter(which).count() / results.size();
	}

	/**
	 * What became of an utterance.
	 */
	record Result(Utterance utterance, Understood understood) {

		boolean first() {
			return this.understood.meanings().stream().findFirst().equals(this.utterance.meant());
		}

		boolean among() {
			return this.utterance.meant().filter(this.understood.meanings()::contains).isPresent();
		}

		String meant() {
			return this.utterance.meant().map(Meaning::intent).orElse(OUTSIDE);
		}

		String taken() {
			return this.understood.meanings().stream().findFirst().map(Meaning::intent).orElse(OUTSIDE);
		}

	}

}
