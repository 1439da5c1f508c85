package dev.manabi.skills.chat;

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

/**
 * 「課長になったら？」
 */
@ManabiTest
class AnotherRoleDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", textBlock = """
			佐藤 健一;    課長になったら？; 4件; 2件; 2件;  1件
			佐藤 健一;    主事になったら？; 3件; 6件; 2件;  1件
			髙橋 美智子;  部長になったら？; 1件; -;   2件;  6件
			鈴木 直樹;    課長になったら？; 1件; -;   7件;  7件
			渡辺 大輔;    課長になったら？; 1件; -;   7件;  -
			伊藤 彩香;    課長になったら？; 1件; 1件; 6件;  5件
			伊藤 彩香;    デジタル推進室に異動したら; 4件; 1件; 9件; -
			中村 さくら;  主査になったら？; -;   -;   14件; -
			山本 隆;      部長になったら？; 1件; -;   2件;  1件
			""")
	void saysWhatIsNewCarriesOverAndFallsAway(String person, String text, String required, String byDuty, String kept,
			String gone) {
		Seen seen = this.dialogues.as(person, Language.JA).says(text);
		seesOrNot(seen, "◎ 新しく必修になるスキル", required);
		seesOrNot(seen, "○ 新しく、該当業務の担当者に必要になるスキル", byDuty);
		seesOrNot(seen, "今と同じく求められるスキル", kept);
		seesOrNot(seen, "求められなくなるスキル", gone);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			佐藤 健一;    What if I become a section chief?; 4
			伊藤 彩香;    What does a section chief need?;   1
			Emily Carter; What if I become an expert?;       4
			山本 隆;      If I were a director;              1
			""")
	void answersInEnglish(String person, String text, String required) {
		this.dialogues.as(person, Language.EN).says(text).sees("◎ Newly mandatory in principle (" + required + ")");
	}

	@ParameterizedTest
	@ValueSource(strings = { "課長になったら？", "課長になったらどうなりますか", "課長に必要なスキル", "課長に必要なスキルは何ですか？", "課長に求められるスキルは？", "課長に昇任したら",
			"デジタルマネジメント人財に必要なスキル", "もし課長になったら？", "担当課長は何が必要？", "What if I become a section chief?",
			"What do section chiefs need?", "Which skills does a section chief need?", "Skills for a section chief" })
	void isAskedInManyWords(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees("デジタルマネジメント人財になったら");
	}

	@Test
	void whatWasSaidOfADutyCounts() {
		this.dialogues.as("伊藤 彩香", Language.JA).says("マイナンバーの担当です").confirms();
		this.dialogues.as("伊藤 彩香", Language.JA).says("RPAの担当ではありません").confirms();
		this.dialogues.as("伊藤 彩香", Language.JA).says("推進室になったら").sees("申し訳ありません、お答えできませんでした");
		Seen expert = this.dialogues.as("伊藤 彩香", Language.JA).says("デジタル推進室に異動したら");
		expert.sees("○ 今のお答えのままなら、求められないスキル（1件）", "◎ 新しく必修になるスキル（3件）", "今の役割では○です。",
				"今のお答え（マイナンバーを取り扱う業務のご担当）のままなら、必要です。", "今のお答え（RPA・AI-OCRを利用する業務のご担当ではない）のままなら、必要ありません。");
		this.dialogues.as("伊藤 彩香", Language.JA).says("部長になったら").sees("今は、マイナンバーを取り扱う業務のご担当のため必要です。").doesNotSee("RPA");
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, 部長になったら, デジタルプロデュース人財", "髙橋 美智子, 課長になったら, デジタルマネジメント人財", "渡辺 大輔, 主査になったら, デジタル推進リーダー人財",
			"伊藤 彩香, 一般職員になったら, デジタル利活用人財", "中村 さくら, エキスパートになったら, デジタルエキスパート人財", "山本 隆, 課長になったら, デジタルマネジメント人財",
			"山本 隆, エキスパートになったら, デジタルエキスパート人財" })
	void onesOwnRoleIsShownAsSuch(String person, String text, String role) {
		this.dialogues.as(person, Language.JA)
			.says(text)
			.sees(role + "に求められるスキル", "今のあなたの役割です。")
			.doesNotSee("新しく", "今と同じく");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			JA; 課長になったら; 別の役割（デジタルエキスパート人財）で必修です。
			EN; What if I become a section chief?; Mandatory in another role of yours: Digital Expert.
			""")
	void whatAnotherOfTheAskersRolesMakesMandatoryIsSaidToBeSo(Language language, String text, String said) {
		this.dialogues.as("山本 隆", language).says(text).sees(said);
	}

	@ParameterizedTest
	@EnumSource
	void whoHasNoRoleSeesWhatItAsks(Language language) {
		String title = (language == Language.JA) ? "デジタル推進リーダー人財に求められるスキル"
				: "What the role of Digital Promotion Leader needs";
		String today = (language == Language.JA) ? "今の" : "today";
		for (Seen seen : List.of(this.dialogues.asStranger(language).havingChosenIt().says("主査になったら？"),
				this.dialogues.as(People.account("guest@partner.example.jp", "Guest", true, true), language)
					.havingChosenIt()
					.says("What if I become a shusa?"))) {
			seen.sees(title).doesNotSee(today);
		}
	}

	@ParameterizedTest
	@CsvSource({ "山本 隆, 「デジタルエキスパート人財」は、所属やグループによる役割です。この役割が続く場合は、そのスキルもあわせて必要です。",
			"渡辺 大輔, 「デジタル推進リーダー人財」は、所属やグループによる役割です。この役割が続く場合は、そのスキルもあわせて必要です。" })
	void aRoleByDepartmentOrGroupMayStay(String person, String said) {
		assertThat(text(this.dialogues.as(person, Language.JA).havingChosenIt().says("部長になったら"))).contains(said);
		assertThat(text(this.dialogues.as(person, Language.EN).havingChosenIt().says("部長になったら")))
			.contains("If it stays with you, you need its skills as well.");
		this.dialogues.as("鈴木 直樹", Language.JA).says("部長になったら").doesNotSee("続く場合");
	}

	@Test
	void whereNothingIsAddedThatIsSaid() {
		this.dialogues.as("山本 隆", Language.JA).says("主査になったら").sees("新しく必要になるスキルはありません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "役割を変えたら", "役割が変わったら？", "ほかの役割", "異動したら", "What if my role changes?", "Another role" })
	void withoutARoleOneIsChosen(String text) {
		this.dialogues.as("髙橋 美智子", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("ほかの役割になったら？")
			.presses("この役割を見る", Map.of("role", "producer"))
			.sees("デジタルプロデュース人財になったら");
	}

	@Test
	void aRoleThatIsNotThereIsToBeChosen() {
		this.dialogues.as("髙橋 美智子", Language.JA)
			.presses("another-role", Map.of("role", "no-such-role"))
			.sees("ほかの役割になったら？");
	}

	@Test
	void leadsToAComparisonWithTodaysRoleAndBack() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).says("課長になったら？");
		seen.presses("役割を比べる").sees("スキル | 一般 | 課長").presses("スキルマップを見る").sees("▼ あなたの役割");
		seen.presses("このスキルを見る", Map.of("skill", "bpr")).sees("No.14　BPR 利活用");
		seen.presses("誰に必要？", Map.of("skill", "bpr")).sees("「BPR 利活用」は誰に必要？");
		seen.presses("研修プランに戻る").sees("伊藤 彩香さんの研修プラン");
	}

	@Test
	void ofTwoRolesTheOtherOneIsCompared() {
		this.dialogues.as("山本 隆", Language.JA).says("課長になったら").presses("役割を比べる").sees("スキル | 専門 | 課長");
		this.dialogues.as("佐藤 健一", Language.JA).says("部長になったら").presses("役割を比べる").sees("比べる役割を2つ選んでください。");
	}

	private static String text(Seen seen) {
		return String.join("\n", seen.lines());
	}

	private static void seesOrNot(Seen seen, String title, String count) {
		if (count == null) {
			seen.doesNotSee(title);
		}
		else {
			seen.sees(title + "（" + count + "）");
		}
	}

}
