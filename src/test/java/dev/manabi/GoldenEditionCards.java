package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cards about editions.
 */
final class GoldenEditionCards {

	private GoldenEditionCards() {
	}

	static Stream<Arguments> in(Language language) {
		String take = (language == Language.JA) ? "この版を取り込む" : "Take this version";
		String back = (language == Language.JA) ? "前の版に戻す" : "Go back to the version before";
		return Stream.of(card("dry-run-map", language, (speaker) -> speaker.sends("map.yaml", map())),
				card("dry-run-catalogue", language, (speaker) -> speaker.sends("courses.yaml", catalogue())),
				card("dry-run-refused", language, (speaker) -> speaker.sends("map.yaml", mapWithoutASkill())),
				card("versions", language, (speaker) -> speaker.presses("versions")),
				card("versions-taken", language, (speaker) -> {
					speaker.sends("map.yaml", map()).presses(take, Map.of("from", "2027-04-01"));
					return speaker.sends("courses.yaml", catalogue()).presses(take, Map.of("from", "2026-11-22"));
				}),
				card("roll-back", language,
						(speaker) -> speaker.sends("map.yaml", map())
							.presses(take, Map.of("from", "2026-11-22"))
							.presses(back)));
	}

	private static Arguments card(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as("小林 恵", language)));
	}

	private static String map() {
		return SkillMapTexts.bundled()
			.replace("version: \"2023-03\"", "version: \"2027-04\"")
			.replace("from: 2023-03-01", "from: 2027-04-01")
			.replace("to: 2026-03-31", "to: 2030-03-31")
			.replace("name: {ja: データ利活用, en: Data analysis and use}", "name: {ja: データ分析, en: Data analysis}")
			.replace("marks: {leader: ○, user: ○, expert: ○}\n    duty: data-analysis",
					"marks: {leader: ◎, user: ◎, expert: ○}\n    duty: data-analysis");
	}

	private static String mapWithoutASkill() {
		return map().replace("id: bpr\n", "id: process\n");
	}

	private static String catalogue() {
		return TrainingTexts.bundled()
			.replace("due: 12-25", "due: 01-29")
			.replace("id: nict-cyder", "id: nict-cyder-2027")
			.replace("[bpr]", "[low-code]");
	}

}
