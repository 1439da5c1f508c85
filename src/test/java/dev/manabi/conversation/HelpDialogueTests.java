package dev.manabi.conversation;

import java.util.List;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class HelpDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "伊藤 彩香", "山本 隆", "小林 恵" })
	void showsAtMostFourAndFoldsTheRest(String name) {
		JsonNode help = this.dialogues.as(name, Language.JA).says("ヘルプ").answer();
		List<JsonNode> open = help.path("body")
			.valueStream()
			.filter((item) -> item.path("isVisible").asBoolean(true))
			.toList();
		List<String> buttons = open.stream()
			.flatMap((item) -> item.path("actions").valueStream())
			.filter((action) -> action.path("type").asString().equals("Action.Submit"))
			.map((action) -> action.path("title").asString())
			.toList();
		assertThat(buttons).hasSizeLessThanOrEqualTo(4).startsWith("何を受講すればいい？", "私の役割とその理由は？");
	}

	@ParameterizedTest
	@CsvSource({ "伊藤 彩香, 1", "小林 恵, 2" })
	void eachFoldOpensWhatIsThere(String name, int folds) {
		JsonNode help = this.dialogues.as(name, Language.EN).says("help").answer();
		List<String> targets = help.findValues("targetElements")
			.stream()
			.map((each) -> each.get(0).asString())
			.toList();
		assertThat(targets).hasSize(folds);
		assertThat(help.path("body").valueStream().map((item) -> item.path("id").asString("")).toList())
			.containsAll(targets);
	}

	@Test
	void themesStandInOrder() {
		assertThat(this.dialogues.as("伊藤 彩香", Language.JA).says("ヘルプ").lines()).containsSubsequence("何を受講すればいい？",
				"私の役割とその理由は？", "研修とスキル", "担当業務を変更する", "希望すれば学べるスキルは？", "役割と方針", "方針の12箇条・視点", "設定・個人情報",
				"言語（Language）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ラーメン", "はじめに" })
	void whatElseThereIsStandsInTheHelp(String text) {
		this.dialogues.asStranger(Language.JA).says(text).presses("ほかにできること").sees("こんなことをお尋ねください");
	}

}
