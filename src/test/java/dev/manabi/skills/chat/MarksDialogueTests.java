package dev.manabi.skills.chat;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class MarksDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@ParameterizedTest
	@ValueSource(strings = { "◎とは", "◎", "○って何？", "〇って何", "◯ って何ですか", "○", "◎と○の違い", "◎と○の違いは？", "空欄は？", "二重丸とは",
			"まるって何", "にじゅうまる", "What do ◎ and ○ mean?", "what does a blank mean?" })
	void meansWhatThePolicySays(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("◎　原則として必修", "○　該当業務の担当者", "空欄：希望に応じて",
					"方針の該当箇所：「4. デジタル人財育成研修【研修内容・スキルマップ】」\n\n出典：八王子市デジタル人財育成方針（令和5年3月）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "とは", "って何", "の意味" })
	void wordsWithoutAMarkAreNotTakenForIt(String text) {
		assertThat(this.dialogues.as("伊藤 彩香", Language.JA).says(text).lines()).contains("申し訳ありません、お答えできませんでした");
	}

	@ParameterizedTest
	@EnumSource
	void isTheSameForEverybodyEverywhere(Language language) {
		var answer = this.dialogues.asStranger(language).says("◎と○の違いは？").answer();
		for (String name : new String[] { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "中村 さくら", "山本 隆", "Emily Carter" }) {
			assertThat(this.dialogues.as(name, language).says("◎とは").answer()).as(name).isEqualTo(answer);
			assertThat(this.dialogues.as(name, language).amongOthers().says("◎とは").answer()).isEqualTo(answer);
		}
	}

	@Test
	void leadsToThePlan() {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.presses("marks")
			.sees("◎  Mandatory in principle")
			.presses("See my plan")
			.sees("Training plan for 伊藤 彩香");
	}

}
