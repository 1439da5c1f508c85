package dev.manabi.understanding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in half-width lower case, in which each letter knows where it came from, and
 * with the characters that dictionaries of names know.
 *
 * @param text as it is read
 * @param starts for each letter the index of the first it was made of
 * @param ends for each letter the index after the last it was made of
 * @param length of the original
 */
record NarrowText(String text, int[] starts, int[] ends, int length) {

	private static final Map<Integer, Integer> VARIANTS = Stream
		.of("髙高", "﨑崎", "邊辺", "邉辺", "濵浜", "濱浜", "齋斎", "齊斉", "𠮷吉", "德徳", "澤沢", "廣広")
		.map((pair) -> pair.codePoints().toArray())
		.collect(Collectors.toUnmodifiableMap((pair) -> pair[0], (pair) -> pair[1]));

	static NarrowText of(String original) {
		StringBuilder text = new StringBuilder(original.length());
		int[] starts = new int[original.length() * 18 + 1];
		int[] ends = new int[starts.length];
		int at = 0;
		while (at < original.length()) {
			int end = end(original, at);
			int from = text.length();
			if (!isBetweenKanji(original, at)) {
				text.append(narrow(original.substring(at, end)));
			}
			Arrays.fill(starts, from, text.length(), at);
			Arrays.fill(ends, from, text.length(), end);
			at = end;
		}
		return new NarrowText(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()),
				original.length());
	}

	/** For each letter of the original whether one of those made of it is marked. */
	boolean[] original(boolean[] marked) {
		boolean[] original = new boolean[this.length];
		for (int at = 0; at < marked.length; at++) {
			if (marked[at]) {
				Arrays.fill(original, this.starts[at], this.ends[at], true);
			}
		}
		return original;
	}

	/** A space as in 山田 太郎, without which the name is known. */
	private static boolean isBetweenKanji(String original, int at) {
		return " \u3000".indexOf(original.charAt(at)) >= 0 && at > 0 && at + 1 < original.length()
				&& Character.isIdeographic(original.codePointBefore(at))
				&& Character.isIdeographic(original.codePointAt(at + 1));
	}

	/** After the character and the marks that sound it. */
	private static int end(String original, int at) {
		int end = original.offsetByCodePoints(at, 1);
		while (end < original.length() && "ﾞﾟ\u3099\u309A".indexOf(original.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	private static String narrow(String character) {
		int first = character.codePointAt(0);
		int usual = VARIANTS.getOrDefault(first, first);
		String narrow = (usual == first) ? Normalizer.normalize(character, Form.NFKC) : Character.toString(usual);
		return narrow.toLowerCase(Locale.ROOT);
	}

}
