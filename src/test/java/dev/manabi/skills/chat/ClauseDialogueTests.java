package dev.manabi.skills.chat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class ClauseDialogueTests {

	private static final String ARTICLES = "方針の該当箇所：「3. 求められる能力〈サービス設計 12 箇条〉」";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Texts texts;

	@ParameterizedTest
	@CsvSource({ "12箇条の第8条は？, 第8条　自分で作りすぎない", "第八条, 第8条　自分で作りすぎない", "第８条, 第8条　自分で作りすぎない", "8条は, 第8条　自分で作りすぎない",
			"第十二条とは, 第12条　システムではなくサービスを作る", "12箇条の3番目は, 第3条　エンドツーエンドで考える", "自分で作りすぎない, 第8条　自分で作りすぎない",
			"「エンドツーエンドで考える」とは？, 第3条　エンドツーエンドで考える", "rule 8, 第8条　自分で作りすぎない",
			"What does article 12 say?, 第12条　システムではなくサービスを作る", "視点3は？, 視点3　成功例の横展開", "第二の視点は, 視点2　スモールスタート・アジャイル型の取組",
			"4つの視点の1つ目は, 視点1　利用者目線のサービスデザイン思考", "研修の進め方の5つ目は, 進め方5　学び合うコミュニティづくり" })
	void citesTheClause(String text, String clause) {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees(clause);
		assertThat(seen.lines()).anyMatch((line) -> line.startsWith("方針の該当箇所：「"))
			.anyMatch((line) -> line.startsWith("出典："));
	}

	@Test
	void saysWhatItSaysWhereAndWhoseWordsTheyAre() {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.says("第8条")
			.sees("サービス設計12箇条", "サービスを一から自分で作ろうとせず、過剰な機能や独自技術の活用を避け、既存の情報システムの再利用や民間サービスの利用などが可能であるかを検討する。", ARTICLES,
					"出典：内閣官房IT総合戦略室「サービスデザイン実践ガイドブック」（八王子市デジタル人財育成方針に掲載）");
	}

	@ParameterizedTest
	@CsvSource({ "12箇条, サービス設計12箇条", "十二か条とは, サービス設計12箇条", "心得, サービス設計12箇条", "サービス設計12箇条を見せて, サービス設計12箇条",
			"変革を進める視点（4項目）, 変革を進める視点（4項目）", "4つの視点は？, 変革を進める視点（4項目）", "四つの視点とは, 変革を進める視点（4項目）", "視点, 変革を進める視点（4項目）",
			"研修の進め方, 研修の進め方（7項目）", "What are the four viewpoints?, 変革を進める視点（4項目）", "12 rules, サービス設計12箇条",
			"方針, 方針に書かれていること" })
	void listsWhatThereIs(String text, String title) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees(title);
	}

	@Test
	void leadsFromOneToTheNext() {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.says("方針")
			.presses("サービス設計12箇条")
			.sees("第1条: 利用者のニーズから出発する", ARTICLES)
			.presses("第8条")
			.sees("第8条　自分で作りすぎない")
			.presses("第9条")
			.sees("第9条　オープンにサービスを作る")
			.presses("一覧に戻る")
			.sees("サービス設計12箇条")
			.presses("方針のほかの項目")
			.sees("方針に書かれていること", "変革を進める視点（4項目）");
	}

	@ParameterizedTest
	@CsvSource({ "第13条は？, 第13条はありません。第1条から第12条までです。", "視点５, 視点5はありません。視点1から視点4までです。",
			"第二十一条, 第21条はありません。第1条から第12条までです。" })
	void saysWhichThereAre(String text, String said) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(text).sees(said);
	}

	@Test
	void aForgedButtonLeadsToWhatThereIs() {
		for (Map<String, String> slots : new Map[] { Map.of("clause", "x"), Map.of("clause", "") }) {
			this.dialogues.as("伊藤 彩香", Language.JA).presses("clause", slots).sees("方針に書かれていること");
		}
		this.dialogues.as("伊藤 彩香", Language.JA)
			.presses("clause", Map.of("article", "*x*"))
			.sees("第\\*x\\*条はありません。第1条から第12条までです。");
	}

	@ParameterizedTest
	@EnumSource
	void isTheSameForEverybodyEverywhere(Language language) {
		var answer = this.dialogues.asStranger(language).says("第8条").answer();
		assertThat(answer.path("fallbackText").asString())
			.contains((language == Language.JA) ? "自分で作りすぎない" : "Article 8");
		for (String name : new String[] { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "中村 さくら", "山本 隆", "Emily Carter" }) {
			assertThat(this.dialogues.as(name, language).amongOthers().says("article 8").answer()).as(name)
				.isEqualTo(answer);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aMapWithoutClausesSaysSo(Language language, @TempDir Path directory) throws Exception {
		Path file = directory.resolve("map.yaml");
		String bundled = SkillMapTexts.bundled();
		Files.writeString(file,
				bundled.substring(0, bundled.indexOf("\nclauses:")) + bundled.substring(bundled.indexOf("\ngroups:")));
		ShowClause intent = new ShowClause(SkillMapTexts.maps(file.toString(), TestClock.on("2026-11-22")),
				new ClauseCards(this.texts), this.texts);
		Asker asker = new Asker(new PersonId("00000000-0000-4000-8000-000000000000"), "29:x", null);
		assertThat(intent.answer(new Ask(asker, language, Map.of("article", "8"))))
			.isEqualTo(new Reply.Words((language == Language.JA)
					? "現在のスキルマップには、方針の条文が登録されていません。「八王子市デジタル人財育成方針（令和5年3月）」の内容は、デジタル推進室へお尋ねください。"
					: "The current skill map doesn’t hold the policy’s clauses. For what “Hachioji City Digital Talent "
							+ "Development Policy (March 2023)” says, please ask the Digital Promotion Office."));
	}

}
