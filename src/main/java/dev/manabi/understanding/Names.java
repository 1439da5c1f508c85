package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds names in texts by their letters, however the words around them are written. Names
 * in kanji are found in kana, too.
 */
final class Names {

	/** Shorter ones may be part of any word. */
	private static final int LONG = 3;

	private static final String PARTICLES = "のかをはがもでっと";

	private final Map<String, List<Name>> byStart = new HashMap<>();

	Names(Collection<Name> names) {
		names.forEach((name) -> this.byStart.computeIfAbsent(start(name.key(), 0), (_) -> new ArrayList<>()).add(name));
	}

	/** All that may be named, one within the other as well. */
	List<Mention> in(Folded text, String plain) {
		List<Mention> found = new ArrayList<>();
		for (int at = 0; at < text.length(); at++) {
			for (Name name : starting(text.key(), at)) {
				if (text.key().startsWith(name.key(), at)) {
					int start = text.start(at);
					int end = plural(text.end(at + name.key().length() - 1, plain), plain);
					if (whole(plain, start, end) && (!name.read() || kana(plain, start, end))) {
						found.add(new Mention(name.kind(), name.id(), start, end, 1,
								name.spelt() || isLong(start, end, plain)));
					}
				}
			}
		}
		return found;
	}

	/** A short name may be part of any word, except where a sentence begins with it. */
	private static boolean isLong(int start, int end, String plain) {
		boolean first = start == 0 && end < plain.length() && PARTICLES.indexOf(plain.charAt(end)) >= 0;
		return Spelling.latin(plain.charAt(start)) || end - start >= LONG || first;
	}

	private static int plural(int end, String plain) {
		boolean plural = end < plain.length() && plain.charAt(end) == 's' && Spelling.latin(plain.charAt(end - 1))
				&& (end + 1 == plain.length() || !Spelling.latin(plain.charAt(end + 1)));
		return plural ? end + 1 : end;
	}

	private List<Name> starting(String key, int at) {
		List<Name> ofTwo = this.byStart.getOrDefault(start(key, at), List.of());
		List<Name> ofOne = this.byStart.getOrDefault(key.substring(at, at + 1), List.of());
		if (ofOne.isEmpty() || at + 1 == key.length()) {
			return ofTwo;
		}
		List<Name> both = new ArrayList<>(ofTwo);
		both.addAll(ofOne);
		return both;
	}

	private static String start(String key, int at) {
		return key.substring(at, Math.min(key.length(), at + 2));
	}

	private static boolean whole(String plain, int start, int end) {
		return !(start > 0 && joined(plain.charAt(start - 1), plain.charAt(start)))
				&& !(end < plain.length() && joined(plain.charAt(end - 1), plain.charAt(end)));
	}

	/** Whether no word ends between two letters. */
	private static boolean joined(char before, char after) {
		return (Spelling.latin(before) && Spelling.latin(after) && Spelling.digit(before) == Spelling.digit(after))
				|| (Spelling.katakana(before) && Spelling.katakana(after));
	}

	private static boolean kana(String plain, int start, int end) {
		return plain.substring(start, end).chars().noneMatch(Character::isIdeographic);
	}

	/**
	 * One of the ways to write a name.
	 *
	 * @param kind of which kind
	 * @param id whose it is
	 * @param key the name as it is looked up
	 * @param read whether it says how the name is read
	 */
	record Name(String kind, String id, String key, boolean read) {

		/** The shortest reading that no other word has in it by chance. */
		private static final int READABLE = 4;

		/** Whether its letters are enough. */
		boolean spelt() {
			return this.kind.equals(Sentence.CUE);
		}

		boolean kana() {
			return Spelling.hiragana(this.key);
		}

		/** The ways to write a name: itself, and in kana. */
		static Stream<Name> of(String kind, String id, String name, List<Token> words) {
			String key = Folded.key(name);
			String reading = key.chars().anyMatch(Character::isIdeographic) ? reading(words) : "";
			return Stream.of(new Name(kind, id, key, false), new Name(kind, id, reading, true))
				.filter((way) -> way.key().length() >= (way.read() ? READABLE : 1));
		}

		private static String reading(List<Token> words) {
			StringBuilder reading = new StringBuilder();
			for (Token word : words) {
				reading.append(word.reading().isEmpty() ? word.surface() : word.reading());
			}
			return Folded.key(reading.toString());
		}

	}

}
