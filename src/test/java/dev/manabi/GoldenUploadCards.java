package dev.manabi;

import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cards about tables that coordinators send.
 */
final class GoldenUploadCards {

	private static final String TABLE = "職員番号,研修ID,受講日\r\n004058,security-basic-elearning,2026-11-20\r\n";

	private GoldenUploadCards() {
	}

	static Stream<Arguments> in(Language language) {
		String take = (language == Language.JA) ? "取り込む" : "Take it";
		String bad = "999999,security-basic-elearning,11/20/26\r\n";
		return Stream.of(card("upload", language, (speaker) -> speaker.sends("list.csv", TABLE)),
				card("upload-refused", language, (speaker) -> speaker.sends("list.csv", TABLE + bad.repeat(6))),
				card("upload-taken", language, (speaker) -> speaker.sends("list.csv", TABLE).presses(take)),
				card("upload-kinds", language, (speaker) -> speaker.presses("import-records")));
	}

	private static Arguments card(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as("小林 恵", language)));
	}

}
