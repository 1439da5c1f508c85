package dev.manabi.skills;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart what rosters write into one field: 福祉部長 兼 福祉政策課長（事務取扱）.
 */
final class Titles {

	private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*(?:[）)]|$)");

	private static final Pattern BETWEEN = Pattern.compile("[兼・･、､，,／/]");

	private Titles() {
	}

	/** The single titles as written, without what stands in parentheses. */
	static List<String> in(String field) {
		String plain = ASIDE.matcher(field).replaceAll(" ");
		return Arrays.stream(BETWEEN.split(plain)).map(String::strip).filter((title) -> !title.isEmpty()).toList();
	}

}
