package dev.manabi.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a later step brings is recognised, and said not to be there yet.
 */
@ManabiTest
class NotYetDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Texts texts;

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			kpi;               KPIの達成状況は？;              スキルマップを見せて, 方針の12箇条・視点
			""")
	void isSaidInJapanese(String intent, String text, String buttons) {
		isSaid(Language.JA, intent, text, buttons);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			kpi;               Show the KPIs;                   Show the skill map, The policy’s articles and viewpoints
			""")
	void isSaidInEnglish(String intent, String text, String buttons) {
		isSaid(Language.EN, intent, text, buttons);
	}

	private void isSaid(Language language, String intent, String text, String buttons) {
		Seen seen = this.dialogues.as("小林 恵", language).says(text);
		assertThat(seen.answer().path("body").findValuesAsString("text")).containsExactly(
				this.texts.get(language, "card.conversation.not-yet.title"),
				this.texts.get(language, "not-yet.lead", this.texts.get(language, "intent." + intent + ".label")),
				this.texts.get(language, "not-yet." + intent));
		assertThat(titles(seen)).containsExactlyElementsOf(split(buttons));
	}

	/** Labels may have a comma in them. */
	private static List<String> split(String buttons) {
		return Arrays.stream(buttons.replace("role, and why", "role; and why").split(", "))
			.map((title) -> title.replace("role; and why", "role, and why"))
			.toList();
	}

	@ParameterizedTest
	@EnumSource
	void theButtonsLeadThere(Language language) {
		Seen seen = this.dialogues.as("伊藤 彩香", language).presses("kpi", Map.of("skill", "rpa-ai-ocr"));
		String number = (language == Language.JA) ? "No.10" : "No. 10";
		assertThat(seen.presses(titles(seen).getFirst()).lines().getFirst()).startsWith(number);
		assertThat(seen.presses(titles(seen).get(1)).answer().path("body").isEmpty()).isFalse();
	}

	@Test
	void aNameThatIsNotThereIsPassedOver() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA)
			.presses("kpi", Map.of("skill", "nonsense", "course", "nonsense"));
		assertThat(titles(seen)).containsExactly("スキルマップを見せて", "方針の12箇条・視点");
	}

	@Test
	void itSaysTheSameWhereOthersListen() {
		assertThat(this.dialogues.as("伊藤 彩香", Language.JA).amongOthers().presses("kpi").answer())
			.isEqualTo(this.dialogues.asStranger(Language.JA).presses("kpi").answer());
	}

	@ParameterizedTest
	@CsvSource({ "JA, 全職員にお知らせを出したい", "JA, 受講記録のファイルを取り込みたい", "EN, Post an announcement",
			"EN, Import attendance records from a file" })
	void whatIsForCoordinatorsIsRefusedToOthers(Language language, String text) {
		assertThat(this.dialogues.as("佐藤 健一", language).says(text).lines())
			.containsExactly(this.texts.get(language, "conversation.not-for-you"));
	}

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString())
			.toList();
	}

}
