package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.understanding.Rule.Atom;
import dev.manabi.understanding.Sentence.Named;

/**
 * How well a rule explains a sentence: what it explains less what it leaves.
 */
final class Fit {

	/** What a word costs that nobody knows, and one that the rule has no use for. */
	private static final double STRANGE = 1.0;

	private static final double UNUSED = 0.6;

	/**
	 * What a strange word costs where nothing that is explained is of the field alone.
	 */
	private static final double ADRIFT = 1.3;

	/** What it costs to go by what was named before. */
	private static final double RECALLED = 0.3;

	/** What it costs to guess. */
	private static final double GUESSED = 0.8;

	private static final double MOOD = 0.4;

	private final Rule rule;

	private final Sentence sentence;

	private final Map<String, String> recalled;

	private final Map<String, String> slots;

	private final List<Named> used = new ArrayList<>();

	private long explained;

	private double extra;

	private Fit(Rule rule, Sentence sentence, Map<String, String> recalled) {
		this.rule = rule;
		this.sentence = sentence;
		this.recalled = recalled;
		this.slots = new TreeMap<>(rule.slots());
		this.extra = rule.worth() - (rule.guess() ? GUESSED : 0);
	}

	/**
	 * What the sentence means by that rule; empty if it can't.
	 * @param recalled what was named before, by kind
	 */
	static Optional<Candidate> of(Rule rule, Sentence sentence, Map<String, String> recalled, Rules rules) {
		if (!mayFit(rule, sentence, recalled)) {
			return Optional.empty();
		}
		Fit fit = new Fit(rule, sentence, recalled);
		return fit.fits() ? Optional.of(fit.candidate(rules)) : Optional.empty();
	}

	private static boolean mayFit(Rule rule, Sentence sentence, Map<String, String> recalled) {
		for (List<Atom> atoms : rule.needed()) {
			if (!hasAny(atoms, sentence, recalled)) {
				return false;
			}
		}
		return !hasAny(rule.barred(), sentence, Map.of());
	}

	private static boolean hasAny(List<Atom> atoms, Sentence sentence, Map<String, String> recalled) {
		for (Atom atom : atoms) {
			boolean there = atom.named() ? !sentence.named(atom.name()).isEmpty() : sentence.has(atom.name());
			if (there || (atom.recalled() && recalled.containsKey(atom.name()))) {
				return true;
			}
		}
		return false;
	}

	private boolean fits() {
		return this.rule.needed().stream().allMatch(this::takeAny);
	}

	/** Whatever is there of them; the longest name goes first. */
	private boolean takeAny(List<Atom> atoms) {
		return longestFirst(atoms).map(this::take).reduce(false, Boolean::logicalOr);
	}

	private Stream<Atom> longestFirst(List<Atom> atoms) {
		return (atoms.size() == 1) ? atoms.stream()
				: atoms.stream().sorted(Comparator.comparingInt((atom) -> -length(atom)));
	}

	private int length(Atom atom) {
		return !atom.named() ? 0
				: this.sentence.named(atom.name())
					.stream()
					.mapToInt((named) -> named.mention().length())
					.max()
					.orElse(0);
	}

	private boolean take(Atom atom) {
		if (atom.named()) {
			return !atom.brought() ? explain(atom) : atom.all() ? takeAll(atom) : takeName(atom);
		}
		this.explained |= this.sentence.words(atom.name());
		return this.sentence.has(atom.name());
	}

	/** The next of that kind that is no part of what is taken. */
	private boolean takeName(Atom atom) {
		Optional<Named> next = this.sentence.named(atom.name()).stream().filter(this::isFree).findFirst();
		if (next.isPresent()) {
			use(next.get());
			this.slots.put(this.slots.containsKey(atom.name()) ? atom.name() + "-2" : atom.name(),
					next.get().mention().id());
			return true;
		}
		String before = this.recalled.get(atom.name());
		if (atom.recalled() && before != null && !this.slots.containsKey(atom.name())) {
			this.extra -= RECALLED;
			this.slots.put(atom.name(), before);
			return true;
		}
		return false;
	}

	private boolean takeAll(Atom atom) {
		List<Named> all = this.sentence.named(atom.name());
		all.forEach(this::use);
		if (!all.isEmpty()) {
			this.slots.put(atom.name(),
					all.stream()
						.map((named) -> named.mention().id())
						.distinct()
						.sorted()
						.collect(Collectors.joining(",")));
		}
		return !all.isEmpty();
	}

	/** What is named there without being what the ask is about. */
	private boolean explain(Atom atom) {
		List<Named> all = this.sentence.named(atom.name());
		all.forEach((named) -> this.explained |= named.words());
		return !all.isEmpty();
	}

	private boolean isFree(Named named) {
		return this.used.stream().noneMatch((other) -> (other.words() & named.words()) != 0);
	}

	private void use(Named named) {
		this.used.add(named);
		this.explained |= named.words();
		this.extra -= 1 - named.mention().likeness();
	}

	private Candidate candidate(Rules rules) {
		longestFirst(this.rule.allowed()).forEach(this::take);
		rules.always().forEach((concept) -> this.explained |= this.sentence.words(concept));
		rules.moods().forEach((mood, cost) -> {
			if (this.sentence.has(mood)) {
				this.extra += this.rule.speaksOf(mood) ? MOOD : -cost;
			}
		});
		double covered = this.sentence.weight(this.explained);
		double unused = this.sentence.weight(this.sentence.known() & ~this.explained);
		double strange = this.sentence.weight(~this.sentence.known() & ~this.explained & all());
		boolean anchored = anchored(rules);
		double score = covered - UNUSED * unused - (anchored ? STRANGE : ADRIFT) * strange + this.extra;
		double whole = covered + unused + strange;
		return new Candidate(new Meaning(this.rule.intent(), this.slots), score, (whole == 0) ? 1 : covered / whole,
				anchored || strange == 0, this.rule.guess());
	}

	private long all() {
		return -1L >>> (Sentence.WORDS - Math.max(1, this.sentence.weights().length));
	}

	/** Whether something that it explains is of the field alone. */
	private boolean anchored(Rules rules) {
		return this.used.stream().anyMatch((named) -> rules.field().contains("<" + named.mention().kind() + ">"))
				|| rules.field().stream().anyMatch((concept) -> (this.sentence.words(concept) & this.explained) != 0);
	}

	/**
	 * What a sentence may mean.
	 *
	 * @param score how much speaks for it
	 * @param share how much of the sentence it explains, from 0 to 1
	 * @param anchored whether something that it explains is of the field alone, or
	 * everything is explained
	 * @param guess whether it is only good enough to be offered
	 */
	record Candidate(Meaning meaning, double score, double share, boolean anchored, boolean guess) {

		/** Whether it is clear that this is meant and not the other. */
		boolean leads(Candidate other, double lead) {
			return other.guess() || this.score - other.score >= lead;
		}

	}

}
