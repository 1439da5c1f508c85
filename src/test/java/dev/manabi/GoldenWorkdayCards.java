package dev.manabi;

import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogue that leads to the card about working days.
 */
final class GoldenWorkdayCards {

	private GoldenWorkdayCards() {
	}

	static Stream<Arguments> in(Language language) {
		Function<Dialogues, Seen> dialogue = (dialogues) -> dialogues.as("小林 恵", language).presses("working-days");
		return Stream.of(Arguments.of("working-days", language, dialogue));
	}

}
