package dev.manabi.training;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How much a course expects of those who come, the least first.
 */
public enum Level {

	INTRODUCTION("入門"), BASIC("基礎"), ADVANCED("上級");

	static final String WORDS = Arrays.stream(values()).map((level) -> level.word).collect(Collectors.joining(", "));

	private final String word;

	Level(String word) {
		this.word = word;
	}

	/** The level that a catalogue writes so. */
	static Level of(String word) {
		return Arrays.stream(values())
			.filter((level) -> level.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(word));
	}

}
