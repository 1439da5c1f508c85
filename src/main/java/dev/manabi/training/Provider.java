package dev.manabi.training;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Who holds a course; those the policy names in section 4 (4), the city itself first.
 */
public enum Provider {

	CITY("市"), NATION("国"), TOKYO("東京都"), MAYORS_ASSOCIATION("市長会"), OTHER_MUNICIPALITY("他自治体"), PRIVATE("民間");

	static final String WORDS = Arrays.stream(values())
		.map((provider) -> provider.word)
		.collect(Collectors.joining(", "));

	private final String word;

	Provider(String word) {
		this.word = word;
	}

	/** The provider that a catalogue writes so. */
	static Provider of(String word) {
		return Arrays.stream(values())
			.filter((provider) -> provider.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(word));
	}

}
