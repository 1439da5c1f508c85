package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class SkillDialogueTests {

	private static final String NEEDED = "◎ 「%s」は、あなたに必要なスキルです（原則として必修）。";

	private static final String BY_DUTY = "○ 「%s」は、%sのご担当の方に必要なスキルです。あなたがご担当かどうかは、まだお答えいただいていません。";

	private static final String OPEN = "「%s」は、あなたの役割では必修ではありませんが、希望すれば学べます。";

	@Autowired
	private Dialogues dialogues;

	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM duty_answer").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPA", "RPAについて教えて", "RPAとは", "RPAとは？", "rpaの研修は？", "RPAの研修", "ＲＰＡ研修",
			"RPA・AI-OCR 利活用の研修を一覧で", "自動化を学びたい", "Tell me about RPA", "RPA courses",
			"What is robotic process automation?", "How can I learn automation?" })
	void isAskedInManySpellings(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("No.10　RPA・AI-OCR 利活用", "RPA・AI-OCR の知識を習得し、利活用することができる",
					"ワークショップ型研修\n\n実務に応じたOJT型研修\n\n庁内SNSによる学び合い",
					"**○ RPA・AI-OCRを利用する業務の担当者に必要**：デジタル推進リーダー人財、デジタル利活用人財、デジタルエキスパート人財",
					"**希望すれば学べる**：デジタルプロデュース人財、デジタルマネジメント人財", "研修（3件）", "ワークショップ型研修　他自治体　約4時間　基礎",
					"開催 2027年1月21日(木) 13:00～17:00　みなみ市民会館 第3会議室（定員16人）");
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, 情報セキュリティ, 情報セキュリティ(基礎), デジタルプロデュース人財：職名が「福祉部長」のためです。",
			"髙橋 美智子, BPR, BPR 利活用, デジタルマネジメント人財：職名が「高齢者福祉課長」のためです。",
			"鈴木 直樹, リーダーシップ, デジタル化リーダーシップ, デジタル推進リーダー人財：職名が「主査」のためです。",
			"伊藤 彩香, サービスデザイン, サービスデザイン思考, デジタル利活用人財：ほかの役割区分に該当しないため、この役割になります。",
			"中村 さくら, マイナンバー, マイナンバー制度(基礎), デジタルエキスパート人財：所属が「デジタル推進室」のためです。" })
	void saysFirstThatItIsRequiredAndWhy(String person, String text, String skill, String because) {
		assertThat(this.dialogues.as(person, Language.JA).says(text).lines())
			.containsSubsequence(NEEDED.formatted(skill), because, "学び方（実施手法）", "どの役割に必要か");
	}

	@Test
	void whoHasTwoRolesSeesBothThatAskForIt() {
		this.dialogues.as("山本 隆", Language.JA)
			.says("BPR")
			.sees(NEEDED.formatted("BPR 利活用"))
			.sees("デジタルマネジメント人財：職名が「デジタル推進室長」のためです。\n\nデジタルエキスパート人財：所属が「デジタル推進室」のためです。");
		assertThat(this.dialogues.as("山本 隆", Language.JA).says("デジタル化マネジメント").lines())
			.contains("デジタルマネジメント人財：職名が「デジタル推進室長」のためです。");
	}

	@Test
	void aDutyMakesTheDifference() {
		Dialogues.Speaker suzuki = this.dialogues.as("鈴木 直樹", Language.JA);
		suzuki.says("RPA")
			.sees(BY_DUTY.formatted("RPA・AI-OCR 利活用", "RPA・AI-OCRを利用する業務"))
			.presses("担当業務を変更する")
			.sees("あなたの担当業務");
		suzuki.says("RPAの担当です").confirms();
		suzuki.says("RPA").sees("○ 「RPA・AI-OCR 利活用」は、RPA・AI-OCRを利用する業務をご担当のため、あなたに必要なスキルです。");
		suzuki.says("RPAの担当ではありません").confirms();
		suzuki.says("RPA").sees("○ 「RPA・AI-OCR 利活用」は、RPA・AI-OCRを利用する業務のご担当ではないとのことですので、必修ではありません。希望すれば学べます。");
	}

	@Test
	void whatIsOpenIsSaidToBeSo() {
		Seen seen = this.dialogues.as("佐藤 健一", Language.JA).says("データ分析");
		seen.sees(OPEN.formatted("データ利活用")).doesNotSee("○ 「");
		assertThat(seen.answer().findValuesAsString("verb")).doesNotContain("my-duties");
	}

	@Test
	void answersInEnglish() {
		this.dialogues.as("Emily Carter", Language.EN)
			.says("Tell me about service design")
			.sees("No. 12: Service design thinking",
					"◎ Service design thinking is required of you (mandatory in principle).",
					"Digital Practitioner: No other role applies, so this one does.",
					"Tue 22 Dec 2026, 13:30–16:30, Main Building, Conference Room 1 (40 places)");
	}

	@ParameterizedTest
	@EnumSource
	void whoIsNotInTheRosterSeesTheRest(Language language) {
		String unknown = (language == Language.JA) ? "職員名簿でこのアカウントを確認できないため、あなたに必要なスキルかどうかはわかりません。"
				: "I can’t find this account in the staff roster, so I don’t know whether you need this.";
		Seen seen = this.dialogues.asStranger(language).says("RPA").sees(unknown);
		assertThat(seen.lines()).anyMatch((line) -> line.contains("10"));
	}

	@ParameterizedTest
	@CsvSource({ "room-1@city.example.jp, false, true", "guest@example.com, true, true",
			"gone@city.example.jp, false, false" })
	void nothingIsRequiredOfWhoIsNoStaff(String userName, boolean guest, boolean enabled) {
		this.dialogues.as(People.account(userName, "会議室", guest, enabled), Language.JA)
			.says("RPA")
			.sees("No.10　RPA・AI-OCR 利活用", "研修プランは市の職員が対象です。このアカウントに必修のものはありません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "中村 さくら", "山本 隆", "小林 恵" })
	void whereOthersListenEverybodySeesTheSame(String person) {
		for (String text : List.of("RPA", "BPRの研修", "情報セキュリティ基礎研修", "今年度の必須研修は？", "国や都の研修", "研修を探す")) {
			assertThat(this.dialogues.as(person, Language.JA).amongOthers().says(text).answer()).as(text)
				.isEqualTo(this.dialogues.asStranger(Language.JA).amongOthers().says(text).answer());
		}
	}

	@ParameterizedTest
	@CsvSource({ "skill, nonsense, このスキルは現在のスキルマップにありません。「何を受講すればいい？」とお尋ねください。",
			"skill, '', このスキルは現在のスキルマップにありません。「何を受講すればいい？」とお尋ねください。",
			"course, nonsense, この研修は現在の研修カタログにありません。「研修を探す」とお尋ねください。",
			"course, '', この研修は現在の研修カタログにありません。「研修を探す」とお尋ねください。" })
	void whatIsNotThereIsSaidToBeSo(String intent, String id, String words) {
		this.dialogues.as("伊藤 彩香", Language.JA).presses(intent, Map.of(intent, id)).sees(words);
	}

}
