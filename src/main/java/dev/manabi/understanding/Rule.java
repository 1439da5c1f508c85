package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a sentence must have in it, and may, for one intent to be meant. In the file of
 * rules it is written as
 *
 * <pre>&lt;skill&gt; when|deadline [training take] !negated +about=when *-0.2</pre>
 *
 * with concepts by their names, what is named by its kind in angle brackets, or behind an
 * {@code @} if it may have been named before, in braces if the ask is not to carry it;
 * {@code |} between what will do as well, brackets around what may be there, {@code !}
 * before what must not, {@code +} before a slot that is filled, and {@code *} before what
 * the rule is worth more or less than others.
 *
 * @param intent what is meant
 * @param needed what must be there, one of each
 * @param allowed what may be there
 * @param barred what must not be there
 * @param slots what the intent is brought in any case
 * @param worth added to the score
 * @param guess whether it is only good enough to be offered
 */
record Rule(String intent, List<List<Atom>> needed, List<Atom> allowed, List<Atom> barred, Map<String, String> slots,
		double worth, boolean guess) {

	static Rule of(String intent, String written) {
		List<List<Atom>> needed = new ArrayList<>();
		List<Atom> allowed = new ArrayList<>();
		List<Atom> barred = new ArrayList<>();
		Map<String, String> slots = new TreeMap<>();
		double worth = 0;
		boolean guess = false;
		boolean inBrackets = false;
		for (String part : written.strip().replace("[", " [ ").replace("]", " ] ").split("\\s+")) {
			switch (part.charAt(0)) {
				case '[' -> inBrackets = true;
				case ']' -> inBrackets = false;
				case '!' -> atoms(part.substring(1)).forEach(barred::add);
				case '+' -> slots.put(part.substring(1, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
				case '?' -> guess = true;
				case '*' -> worth = Double.parseDouble(part.substring(1));
				default -> {
					if (inBrackets) {
						atoms(part).forEach(allowed::add);
					}
					else {
						needed.add(atoms(part).toList());
					}
				}
			}
		}
		return new Rule(intent, needed, allowed, barred, slots, worth, guess);
	}

	/** The same, but for sentences with a concept that the rule does not speak of. */
	Rule unless(String concept) {
		if (speaksOf(concept)) {
			return this;
		}
		List<Atom> more = new ArrayList<>(this.barred);
		more.add(Atom.of(concept));
		return new Rule(this.intent, this.needed, this.allowed, more, this.slots, this.worth, this.guess);
	}

	boolean speaksOf(String concept) {
		return atoms().anyMatch((atom) -> !atom.named() && atom.name().equals(concept));
	}

	/** Everything that it speaks of. */
	Stream<Atom> atoms() {
		return Stream.of(this.needed.stream().flatMap(List::stream), this.allowed.stream(), this.barred.stream())
			.flatMap((atoms) -> atoms);
	}

	private static Stream<Atom> atoms(String alternatives) {
		return Arrays.stream(alternatives.split("\\|")).map(Atom::of);
	}

	/**
	 * A concept, or a kind of names.
	 *
	 * @param name of the concept or kind
	 * @param named whether it is a kind of names
	 * @param recalled whether what was named before will do
	 * @param all whether all that is named of the kind is meant together
	 * @param brought whether the ask carries what is named
	 */
	record Atom(String name, boolean named, boolean recalled, boolean all, boolean brought) {

		static Atom of(String written) {
			if (written.startsWith("@")) {
				return new Atom(written.substring(1), true, true, false, true);
			}
			if (written.startsWith("<")) {
				boolean all = written.endsWith(">s");
				return new Atom(written.substring(1, written.indexOf('>')), true, false, all, true);
			}
			if (written.startsWith("{")) {
				return new Atom(written.substring(1, written.indexOf('}')), true, false, true, false);
			}
			return new Atom(written, false, false, false, false);
		}

	}

}
