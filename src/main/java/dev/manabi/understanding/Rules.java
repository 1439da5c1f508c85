package dev.manabi.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.manabi.understanding.Fit.Candidate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

import org.springframework.core.io.ClassPathResource;

/**
 * By which words each intent is asked for, whatever the language.
 *
 * @param always concepts that explain themselves
 * @param moods what a concept costs that a rule does not speak of
 * @param field concepts, and kinds of names as {@code <skill>}, that are of the field
 * alone
 * @param rules all rules of all intents
 */
record Rules(Set<String> always, Map<String, Double> moods, Set<String> field, List<Rule> rules) {

	private static final String FILE = "asks.yaml";

	static Rules read() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			LoaderOptions once = new LoaderOptions();
			once.setAllowDuplicateKeys(false);
			Written written = new Yaml(once).loadAs(file, Written.class);
			return new Rules(Set.copyOf(written.always), Map.copyOf(written.moods), Set.copyOf(written.field),
					written.asks.entrySet()
						.stream()
						.flatMap((ask) -> ask.getValue().stream().map((rule) -> Rule.of(ask.getKey(), rule)))
						.map((rule) -> written.changes.contains(rule.intent()) ? rule.unless("negated").unless("none")
								: rule)
						.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No " + FILE, ex);
		}
	}

	/** The concepts that the rules speak of without there being a cue for them. */
	List<String> uncued(Lexicon lexicon) {
		return this.rules.stream()
			.flatMap(Rule::atoms)
			.filter((atom) -> !atom.named() && !lexicon.has(atom.name()))
			.map(Rule.Atom::name)
			.distinct()
			.sorted()
			.toList();
	}

	/** What a sentence may mean, the likeliest first, each meaning once. */
	List<Candidate> candidates(Sentence sentence, Map<String, String> recalled, Predicate<String> intents) {
		return this.rules.stream()
			.filter((rule) -> intents.test(rule.intent()))
			.flatMap((rule) -> Fit.of(rule, sentence, recalled, this).stream())
			.sorted(Comparator.comparingDouble((candidate) -> -candidate.score()))
			.toList();
	}

	/** What the file says. */
	@SuppressWarnings("NullAway.Init")
	public static final class Written {

		public List<String> always;

		public Map<String, Double> moods;

		public List<String> changes;

		public List<String> field;

		public Map<String, List<String>> asks;

	}

}
