package dev.manabi.skills;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes apart what rosters write into one field: 福祉部長 兼 福祉政策課長（事務取扱）.
 */
final class Titles {

	private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*(?:[）)]|$)");

	private static final Pattern BETWEEN = Pattern.compile("兼務?|併任?|[、､，,／/\\r\\n]");

	private static final Pattern PERHAPS_BETWEEN = Pattern.compile("[\\s\\p{Z}・･]+");

	private static final Pattern WHOLE_TITLE = Pattern.compile(".{2,}[長査事師任佐員官監理]");

	private Titles() {
	}

	/** The single titles as written, without what stands in parentheses. */
	static List<String> in(String field) {
		String plain = ASIDE.matcher(field).replaceAll(" ");
		return BETWEEN.splitAsStream(plain)
			.map(String::strip)
			.flatMap(Titles::taken)
			.filter((title) -> !title.isEmpty())
			.toList();
	}

	/**
	 * A space or a dot may stand within one title (課 長, 企画・調整担当課長); it divides only what
	 * are titles on either side.
	 */
	private static Stream<String> taken(String text) {
		List<String> words = PERHAPS_BETWEEN.splitAsStream(text).toList();
		return words.stream().allMatch((word) -> WHOLE_TITLE.matcher(word).matches()) ? words.stream()
				: Stream.of(text);
	}

}
