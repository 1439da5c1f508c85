package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about what people took.
 */
final class GoldenRecordCards {

	private static final Map<String, String> SECURITY = Map.of("course", "security-basic-elearning");

	private static final Map<String, String> OJT = Map.of("course", "rpa-ojt");

	private GoldenRecordCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(
				ito("record-completion", language, (speaker) -> speaker.presses("record-completion", SECURITY)),
				ito("record-completion-ojt", language, (speaker) -> speaker.presses("record-completion", OJT)),
				ito("record-completion-certificate", language,
						(speaker) -> speaker.presses("record-completion", Map.of("course", "manabi-dx"))),
				ito("record-completion-refused", language,
						(speaker) -> speaker.presses("save-completion",
								Map.of("course", "security-basic-elearning", "date", "2026-12-24"))),
				ito("choose-completion", language, (speaker) -> speaker.presses("record-completion")),
				ito("completion-noted", language, (speaker) -> speaker.presses("save-completion", SECURITY)),
				ito("completion-waits", language, (speaker) -> speaker.presses("save-completion", OJT)),
				ito("my-plan-recorded", language, (speaker) -> speaker.presses("complete-in-plan", SECURITY)),
				ito("progress", language, (speaker) -> recorded(speaker).presses("progress")),
				ito("open-training", language, (speaker) -> recorded(speaker).presses("open-training")),
				ito("overdue-none", language, (speaker) -> speaker.presses("overdue")),
				ito("history", language, (speaker) -> recorded(speaker).presses("history")),
				Arguments.of("team-progress", language, team(language)),
				Arguments.of("confirmations", language, confirmations(language)));
	}

	private static Speaker recorded(Speaker speaker) {
		speaker.presses("save-completion", SECURITY);
		speaker.presses("save-completion", OJT);
		return speaker;
	}

	private static Function<Dialogues, Seen> team(Language language) {
		return (dialogues) -> {
			recorded(dialogues.as("伊藤 彩香", language));
			return dialogues.as("髙橋 美智子", language).presses("team-progress");
		};
	}

	private static Function<Dialogues, Seen> confirmations(Language language) {
		return (dialogues) -> {
			recorded(dialogues.as("伊藤 彩香", language));
			return dialogues.as("髙橋 美智子", language).presses("confirmations");
		};
	}

	private static Arguments ito(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as("伊藤 彩香", language)));
	}

}
