package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about study channels.
 */
final class GoldenChannelCards {

	private static final Venue PLAZA = new Venue("19:rpa@thread.tacv2", "RPA", "19:team@thread.tacv2",
			"0f0e0d0c-0b0a-4908-8706-050403020100");

	private static final Venue GENERAL = new Venue("19:team@thread.tacv2", "", "19:team@thread.tacv2");

	private static final Map<String, String> TIE = Map.of("channel", PLAZA.channel(), "add", "rpa-ai-ocr,bpr");

	private GoldenChannelCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(
				card("study-channels", language,
						(dialogues) -> dialogues.as("伊藤 彩香", language).presses("study-channel")),
				card("study-channels-none", language,
						(dialogues) -> dialogues.as("伊藤 彩香", language)
							.presses("study-channel", Map.of("skill", "low-code"))),
				card("study-channels-settling", language,
						(dialogues) -> dialogues.as("小林 恵", language).presses("study-channel")),
				card("study-channels-here", language,
						(dialogues) -> dialogues.as("小林 恵", language)
							.inChannel(GENERAL)
							.presses("study-channel", Map.of("skill", "data-use"))),
				card("study-channel-setting", language,
						(dialogues) -> dialogues.as("小林 恵", language)
							.presses("study-channel-setting", Map.of("channel", GENERAL.channel()))),
				card("study-channel-done", language, (dialogues) -> dialogues.as("小林 恵", language)
					.presses("study-channel-remove", Map.of("channel", PLAZA.channel(), "remove", "bpr"))));
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		Function<Dialogues, Seen> prepared = (dialogues) -> {
			dialogues.with(StudyChannels.class).see(PLAZA);
			dialogues.with(StudyChannels.class).see(GENERAL);
			dialogues.as("小林 恵", language).presses("study-channel-add", TIE);
			return dialogue.apply(dialogues);
		};
		return Arguments.of(name, language, prepared);
	}

}
