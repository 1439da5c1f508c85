package dev.manabi.understanding;

import java.util.Arrays;

import dev.manabi.language.Folding;

/**
 * A plain text as names are looked up in it: nothing but letters and digits, kana as
 * hiragana, no long vowels; each letter knows where it came from.
 *
 * @param key the letters
 * @param origins for each letter its index in the plain text
 */
record Folded(String key, int[] origins) {

	static Folded of(String plain) {
		StringBuilder key = new StringBuilder(plain.length());
		int[] origins = new int[plain.length()];
		for (int at = 0; at < plain.length(); at++) {
			char letter = plain.charAt(at);
			if (isWritten(plain, at)) {
				origins[key.length()] = at;
				key.append(Folding.hiragana(letter));
			}
		}
		return new Folded(key.toString(), Arrays.copyOf(origins, key.length()));
	}

	/** A name as it is looked up. */
	static String key(String name) {
		return of(Spelling.plain(name)).key();
	}

	/** The point in 1.5 tells it from 15. */
	private static boolean isWritten(String plain, int at) {
		char letter = plain.charAt(at);
		if (letter == '.') {
			return at > 0 && at + 1 < plain.length() && Spelling.digit(plain.charAt(at - 1))
					&& Spelling.digit(plain.charAt(at + 1));
		}
		return letter != 'ー' && (Character.isLetterOrDigit(letter) || "+#".indexOf(letter) >= 0);
	}

	/** Where the letter stands in the plain text. */
	int start(int letter) {
		return this.origins[letter];
	}

	/**
	 * The index after a letter in the plain text, and after the vowel drawn out from it.
	 */
	int end(int letter, String plain) {
		int end = this.origins[letter] + 1;
		while (end < plain.length() && plain.charAt(end) == 'ー') {
			end++;
		}
		return end;
	}

	int length() {
		return this.key.length();
	}

}
