package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about what people need not learn.
 */
final class GoldenExemptionCards {

	private static final Map<String, String> BPR = Map.of("skill", "bpr");

	private GoldenExemptionCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(ito("exemption", language, (speaker) -> speaker.presses("exemption", BPR)),
				ito("exemption-refused", language, (speaker) -> speaker.presses("send-exemption", BPR)),
				ito("exemption-choose", language, (speaker) -> asked(speaker).presses("exemption")),
				ito("exemption-waits", language, (speaker) -> asked(speaker).presses("exemption", BPR)),
				kobayashi("exemptions", language, (coordinator) -> coordinator.presses("exemptions")),
				kobayashi("exemption-decision", language, (coordinator) -> opened(coordinator, language)),
				kobayashi("exemption-granted", language, (coordinator) -> granted(coordinator, language)),
				kobayashi("exemptions-granted", language, (coordinator) -> {
					granted(coordinator, language);
					return coordinator.presses("exemptions", Map.of("show", "granted"));
				}), kobayashi("exemption-in-force", language, (coordinator) -> {
					granted(coordinator, language);
					Seen list = coordinator.presses("exemptions", Map.of("show", "granted"));
					return list.presses((language == Language.JA) ? "内容を見る・終える" : "Read or end it");
				}), Arguments.of("open-training-exempt", language, (Function<Dialogues, Seen>) (dialogues) -> {
					Speaker ito = asked(dialogues.as("伊藤 彩香", language));
					granted(dialogues.as("小林 恵", language), language);
					return ito.presses("open-training", BPR);
				}));
	}

	private static Seen opened(Speaker coordinator, Language language) {
		return coordinator.presses("exemptions").presses((language == Language.JA) ? "内容を見て決める" : "Read and decide");
	}

	private static Seen granted(Speaker coordinator, Language language) {
		return opened(coordinator, language).presses((language == Language.JA) ? "免除する" : "Exempt them",
				Map.of("until", "2027-03-31", "why", ""));
	}

	private static Speaker asked(Speaker speaker) {
		speaker.presses("send-exemption", Map.of("skill", "bpr", "reason", "2027年3月末まで育児休業のため"));
		return speaker;
	}

	private static Arguments ito(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as("伊藤 彩香", language)));
	}

	private static Arguments kobayashi(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language, (Function<Dialogues, Seen>) (dialogues) -> {
			asked(dialogues.as("伊藤 彩香", language));
			return dialogue.apply(dialogues.as("小林 恵", language));
		});
	}

}
