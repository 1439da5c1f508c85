package dev.manabi.conversation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Which words are the family or given name of somebody in the roster.
 */
@Component
class RosterNames {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	/** Further words of one text are not looked up. */
	private static final int WORDS = 30;

	private final Roster roster;

	RosterNames(Roster roster) {
		this.roster = roster;
	}

	/**
	 * Those of these words, in half-width lower case, with which somebody’s name begins,
	 * since the roster finds people by that, and the rest of their names.
	 */
	Set<String> among(Set<String> words) {
		Set<String> names = new HashSet<>();
		words.stream().limit(WORDS).forEach((word) -> {
			List<List<String>> called = this.roster.search(word)
				.stream()
				.map(RosterNames::parts)
				.filter((parts) -> begins(parts, word))
				.toList();
			if (!called.isEmpty()) {
				names.add(word);
				called.forEach((parts) -> parts.stream().filter((part) -> part.length() > 1).forEach(names::add));
			}
		});
		return names;
	}

	/**
	 * Whether a name that begins with a word is that word, in whatever spelling, or goes
	 * on without a space.
	 */
	private static boolean begins(List<String> parts, String word) {
		int length = word.codePointCount(0, word.length());
		String first = parts.getFirst();
		return first.codePointCount(0, first.length()) == length
				|| (parts.size() == 1 && length > 1 && Character.isIdeographic(first.codePointAt(0)));
	}

	private static List<String> parts(Person person) {
		return List.of(SPACES.split(Normalizer.normalize(person.name(), Form.NFKC).toLowerCase(Locale.ROOT).strip()));
	}

}
