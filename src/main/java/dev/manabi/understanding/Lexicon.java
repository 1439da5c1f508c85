package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Language;

/**
 * The cues of both languages: words and groups of words that bring a concept into a
 * sentence, by their dictionary forms, so that every conjugation is found.
 */
final class Lexicon {

	private static final String BUNDLE = "cues";

	private static final Comparator<Cue> LONGEST = Comparator.comparingInt((cue) -> -cue.keys().size());

	private final Map<String, List<Cue>> byKey = new HashMap<>();

	private final Set<String> concepts = new HashSet<>();

	private final Set<Names.Name> spelt = new LinkedHashSet<>();

	private final Misspellings misspellings = new Misspellings();

	Lexicon() {
		for (Map.Entry<String, String> cues : listed()) {
			this.concepts.add(cues.getKey());
			ListedCue.all(cues.getKey(), cues.getValue()).forEach(this::add);
		}
		this.byKey.values().forEach((cues) -> cues.sort(LONGEST));
	}

	private void add(ListedCue cue) {
		cue.cues().forEach(this::add);
		cue.spelt().forEach(this.spelt::add);
	}

	private void add(Cue cue) {
		this.byKey.computeIfAbsent(cue.keys().getFirst(), (_) -> new ArrayList<>()).add(cue);
		if (cue.keys().size() == 1) {
			this.misspellings.add(cue.keys().getFirst());
		}
	}

	/** Whether there is a cue for a concept. */
	boolean has(String concept) {
		return this.concepts.contains(concept);
	}

	/** By their concepts, the lists of cues in both languages. */
	static List<Map.Entry<String, String>> listed() {
		return Stream.of(Language.values())
			.map((language) -> ResourceBundle.getBundle(BUNDLE, language.locale(),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
			.flatMap((bundle) -> bundle.keySet()
				.stream()
				.sorted()
				.map((concept) -> Map.entry(concept, bundle.getString(concept))))
			.toList();
	}

	/** The concepts that a word brings in by itself. */
	Set<String> concepts(Token token) {
		return Cue.keys(token)
			.stream()
			.flatMap((key) -> this.byKey.getOrDefault(key, List.of()).stream().filter((cue) -> cue.fits(key, token)))
			.filter((cue) -> cue.keys().size() == 1)
			.map(Cue::concept)
			.collect(Collectors.toSet());
	}

	/** The cues as names, for where words can’t be told apart. */
	Set<Names.Name> spelt() {
		return this.spelt;
	}

	/** What a sentence is cued to, from its first word to its last. */
	List<Cued> in(List<Token> tokens) {
		List<List<String>> keys = tokens.stream().map(Cue::keys).toList();
		List<Cued> cued = new ArrayList<>();
		int at = 0;
		while (at < tokens.size()) {
			List<Cue> longest = longest(tokens, keys, at);
			int length = longest.isEmpty() ? 1 : longest.getFirst().keys().size();
			for (Cue cue : longest) {
				cued.add(new Cued(cue.concept(), at, at + length));
			}
			at += length;
		}
		return cued;
	}

	/** The surest of the longest. */
	private List<Cue> longest(List<Token> tokens, List<List<String>> keys, int at) {
		List<Cue> longest = List.of();
		for (String key : keys.get(at)) {
			List<Cue> fitting = fitting(key, tokens, keys, at);
			if (length(fitting) > length(longest)) {
				longest = fitting;
			}
		}
		return longest.isEmpty() ? this.misspellings.meant(keys.get(at).getFirst())
			.map((key) -> fitting(key, tokens, keys, at))
			.orElse(List.of()) : longest;
	}

	private static int length(List<Cue> cues) {
		return cues.isEmpty() ? 0 : cues.getFirst().keys().size();
	}

	/** The longest that begin with this key, all of one length. */
	private List<Cue> fitting(String key, List<Token> tokens, List<List<String>> keys, int at) {
		List<Cue> fitting = this.byKey.getOrDefault(key, List.of())
			.stream()
			.filter((cue) -> cue.fits(key, tokens.get(at)) && cue.follows(keys, at))
			.toList();
		return fitting.stream().filter((cue) -> cue.keys().size() == length(fitting)).toList();
	}

	/**
	 * A place where a concept is.
	 *
	 * @param from the index of its first token
	 * @param to the index after its last token
	 */
	record Cued(String concept, int from, int to) {

	}

}
