package dev.manabi.skills;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	@ParameterizedTest
	@ValueSource(strings = { "roles", "duties" })
	void anotherOrderIsADifference(String what) {
		MapChanges changes = MapChanges.between(MAP, SkillMapTexts.read(lastFirst(what)));
		assertThat(changes.elsewhere()).isTrue();
		assertThat(changes.roles().isEmpty() && changes.skills().isEmpty() && changes.duties().isEmpty()).isTrue();
	}

	/** The text with the last entry of a list put before the others. */
	private static String lastFirst(String list) {
		String text = SkillMapTexts.bundled();
		int begin = text.indexOf("\n" + list + ":\n") + list.length() + 3;
		Matcher next = Pattern.compile("(?m)^\\S").matcher(text);
		int end = next.find(begin) ? next.start() : text.length();
		int last = text.lastIndexOf("\n  - ", end) + 1;
		return text.substring(0, begin) + text.substring(last, end) + text.substring(begin, last) + text.substring(end);
	}

	/** The text without the entry {@code x} and all that stands beneath it. */
	private static String without(String text) {
		return text.replaceFirst("(?m)^x:.*\\R(?:[ \\t]+.*\\R)*", "");
	}

}
