package dev.manabi.training;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what it is known that somebody learned something.
 */
public enum Evidence {

	/** The person says so. */
	WORD("本人の申告"),

	/** The person says so and shows a certificate by its link. */
	CERTIFICATE("修了証"),

	/** The person gave the code that was shown in the room. */
	CODE("出席コード"),

	/** It stands on a coordinator's list. */
	LIST("出席名簿"),

	/** A learning management system says so. */
	LMS("学習システム"),

	/** The person's manager says so. */
	MANAGER("上司の確認"),

	/** A coordinator says so. */
	COORDINATOR("担当者の確認"),

	/** The person shared what they learned with their colleagues. */
	TIP("学び合い");

	/** What always suffices: others than the person answer for it. */
	static final Set<Evidence> OFFICIAL = Set.of(LIST, COORDINATOR);

	static final String WORDS = Arrays.stream(values())
		.map((evidence) -> evidence.word)
		.collect(Collectors.joining(", "));

	private final String word;

	Evidence(String word) {
		this.word = word;
	}

	/** The evidence that a catalogue writes so. */
	static Evidence of(String word) {
		return Arrays.stream(values())
			.filter((evidence) -> evidence.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(word));
	}

}
