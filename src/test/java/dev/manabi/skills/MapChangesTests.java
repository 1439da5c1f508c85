package dev.manabi.skills;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MapChangesTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@ParameterizedTest
	@ValueSource(strings = { "version: \"2023-03\"", "from: 2023-03-01", "contact:", "source:", "requirements-section:",
			"otherwise: user" })
	void whateverElseDiffersIsADifference(String what) {
		String text = SkillMapTexts.bundled();
		int at = text.indexOf(what);
		String changed = switch (what) {
			case "version: \"2023-03\"" -> text.replace(what, "version: other");
			case "from: 2023-03-01" -> text.replace(what, "from: 2023-03-02");
			case "otherwise: user" -> text.replace(what, "otherwise: leader");
			default ->
				text.substring(0, at) + what + " {ja: 別のもの, en: Another}\nx:" + text.substring(at + what.length());
		};
		SkillMap after = SkillMapTexts.read(what.endsWith(":") ? without(changed) : changed);
		assertThat(MapChanges.between(MAP, after).isEmpty()).isFalse();
		assertThat(MapChanges.between(MAP, after).elsewhere()).isTrue();
		assertThat(MapChanges.between(MAP, MAP).isEmpty()).isTrue();
	}

	@Test
	void whatIsAddedOrRenamedDiffersInNothingElse() {
		SkillMap after = SkillMapTexts
			.read(SkillMapTexts.bundled().replace("id: bpr\n", "id: process\n").replace("ja: 管理職", "ja: 管理の職"));
		MapChanges changes = MapChanges.between(MAP, after);
		assertThat(changes.skills().added()).hasSize(1);
		assertThat(changes.skills().removed()).hasSize(1);
	}

	/** The text without the entry {@code x} and all that stands beneath it. */
	private static String without(String text) {
		return text.replaceFirst("(?m)^x:.*\\R(?:[ \\t]+.*\\R)*", "");
	}

}
