package dev.manabi.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;

/**
 * Words with a place for a name, such as <code>{duty}の担当です</code>.
 *
 * @param before what stands before the name, folded
 * @param kind the kind of the name
 * @param after what stands after it, folded
 */
record Phrase(String before, String kind, String after) {

	private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

	static boolean isIn(String words) {
		return words.contains("{");
	}

	static Phrase of(String words) {
		Matcher slot = SLOT.matcher(words);
		if (!slot.find() || isIn(words.substring(slot.end()))) {
			throw new IllegalStateException("'%s' is to have one {name} in it".formatted(words));
		}
		return new Phrase(Folding.key(words.substring(0, slot.start())), slot.group(1),
				Folding.key(words.substring(slot.end())));
	}

	/** How many letters are given. */
	int fixed() {
		return this.before.length() + this.after.length();
	}

	/** What stands in the place of the name, if the rest is as it should be. */
	Optional<String> name(String key) {
		boolean fits = key.length() > fixed() && key.startsWith(this.before) && key.endsWith(this.after);
		return fits ? Optional.of(key.substring(this.before.length(), key.length() - this.after.length()))
				: Optional.empty();
	}

}
