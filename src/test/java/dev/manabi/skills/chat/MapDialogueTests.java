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
 * The table of the whole map, who needs a skill, and two roles compared.
 */
@ManabiTest
class MapDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			佐藤 健一;    JA; スキル | ▼部長 | 課長 | 主査 | 一般 | 専門
			髙橋 美智子;  JA; スキル | 部長 | ▼課長 | 主査 | 一般 | 専門
			鈴木 直樹;    JA; スキル | 部長 | 課長 | ▼主査 | 一般 | 専門
			渡辺 大輔;    JA; スキル | 部長 | 課長 | ▼主査 | 一般 | 専門
			伊藤 彩香;    JA; スキル | 部長 | 課長 | 主査 | ▼一般 | 専門
			中村 さくら;  JA; スキル | 部長 | 課長 | 主査 | 一般 | ▼専門
			山本 隆;      JA; スキル | 部長 | ▼課長 | 主査 | 一般 | ▼専門
			Emily Carter; EN; Skill | Dir | Mgr | Ldr | ▼Gen | Exp
			山本 隆;      EN; Skill | Dir | ▼Mgr | Ldr | Gen | ▼Exp
			""")
	void theAskersColumnsAreMarked(String person, Language language, String head) {
		Seen map = this.dialogues.as(person, language)
			.says(language == Language.JA ? "スキルマップを見せて" : "Show the skill map");
		map.sees(head, language == Language.JA ? "▼ あなたの役割" : "▼ Your role");
		assertThat(map.answer().findValuesAsString("style")).contains("accent");
	}

	@ParameterizedTest
	@EnumSource
	void everyCellIsAsInThePolicy(Language language) {
		List<String> rows = this.dialogues.asStranger(language)
			.presses("skill-map")
			.lines()
			.stream()
			.filter((line) -> line.split(" \\| ").length == 6)
			.skip(1)
			.map((line) -> line.substring(line.indexOf('|') + 1).replace(" |", "").strip())
			.toList();
		assertThat(rows).containsExactly("◎ - - - -", "- ◎ - - -", "- - ◎ - ◎", "- ○ ○ ○ ◎", "- ○ ○ - ○", "◎ ◎ ◎ ◎ ◎",
				"- - ○ ○ ◎", "- - ○ - ◎", "- - ○ ○ ○", "- - ○ ○ ○", "- - ○ ○ ○", "- ◎ ◎ ◎ ◎", "- - ○ ○ ○", "- ◎ ◎ ◎ ◎",
				"◎ ◎ ◎ ◎ ◎", "- ◎ ◎ ◎ ◎");
	}

	@ParameterizedTest
	@EnumSource
	void whoHasNoRoleSeesTheMapWithoutAMark(Language language) {
		for (Seen seen : List.of(this.dialogues.asStranger(language).presses("skill-map"),
				this.dialogues.as(People.account("guest@partner.example.jp", "Guest", true, true), language)
					.presses("skill-map"))) {
			seen.doesNotSee("▼");
			assertThat(seen.answer().findValuesAsString("style")).doesNotContain("accent");
		}
	}

	@Test
	void theMapIsThereInWordsToo() {
		Seen map = this.dialogues.as("山本 隆", Language.JA).says("スキルマップ");
		assertThat(map.answer().findParents("rows").getFirst().path("fallback").findValuesAsString("text")).hasSize(16)
			.contains("**マイナンバー制度(基礎)**　◎ 専門　○ 課長、主査、一般", "**デジタル戦略立案**　◎ 部長");
		assertThat(map.answer().path("fallbackText").asString())
			.endsWith("あなたの役割はデジタルマネジメント人財、デジタルエキスパート人財で、◎は10件、○は5件です。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "スキルマップを見せて", "スキルマップ", "スキルマップは？", "全体の表", "スキル一覧", "すきるまっぷ", "Show the skill map",
			"skill map", "Show me the whole map" })
	void theMapIsAskedForInManyWords(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees("八王子市デジタル人財スキルマップ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			佐藤 健一;    JA; あなたには必修ではありませんが、希望すれば学べます。
			髙橋 美智子;  JA; あなたは、マイナンバーを取り扱う業務のご担当の場合に必要です。
			鈴木 直樹;    JA; あなたは、マイナンバーを取り扱う業務のご担当の場合に必要です。
			伊藤 彩香;    JA; あなたは、マイナンバーを取り扱う業務のご担当の場合に必要です。
			中村 さくら;  JA; あなた（デジタルエキスパート人財）には、原則として必修です。
			山本 隆;      JA; あなた（デジタルエキスパート人財）には、原則として必修です。
			Emily Carter; EN; You need it if you are in charge of work that involves My Number.
			佐藤 健一;    EN; It is not required of you, but you are welcome to learn it.
			""")
	void howItStandsWithTheAskerComesFirst(String person, Language language, String standing) {
		Seen seen = this.dialogues.as(person, language)
			.says(language == Language.JA ? "マイナンバーは誰に必要？" : "Who needs My Number?");
		assertThat(seen.lines().get(2)).isEqualTo(standing);
		seen.sees(language == Language.JA ? "○ 担当者に必要（マイナンバーを取り扱う業務）"
				: "○ For staff in charge of work that involves My Number");
	}

	@ParameterizedTest
	@CsvSource({ "RPAの担当です, あなたはRPA・AI-OCRを利用する業務のご担当とお答えのため、必要です。",
			"RPAの担当ではありません, あなたはRPA・AI-OCRを利用する業務のご担当ではないとお答えのため、必要ありません。" })
	void whatWasSaidOfADutyCounts(String said, String standing) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(said).confirms();
		this.dialogues.as("伊藤 彩香", Language.JA).says("RPAは誰に必要？").sees(standing);
	}

	@ParameterizedTest
	@EnumSource
	void whoHasNoRoleSeesWhoNeedsItAlone(Language language) {
		String about = (language == Language.JA) ? "あなた" : "ou ";
		this.dialogues.asStranger(language).presses("who-needs", Map.of("skill", "data-use")).doesNotSee(about);
		this.dialogues.as(People.account("guest@partner.example.jp", "Guest", true, true), language)
			.presses("who-needs", Map.of("skill", "data-use"))
			.doesNotSee(about);
	}

	@Test
	void marksThatNoRoleHasAreLeftOut() {
		this.dialogues.asStranger(Language.JA).says("情報セキュリティは誰に必要ですか？").sees("◎ 原則として必修").doesNotSee("○", "空欄");
		this.dialogues.asStranger(Language.JA).says("データ分析が必要なのは誰？").sees("空欄：希望すれば学べます").doesNotSee("◎");
	}

	@ParameterizedTest
	@ValueSource(strings = { "データ分析は誰に必要？", "データ分析は誰に必要ですか", "データ利活用が必要な人は？", "EBPMは私に必要？", "データ分析は必須ですか？",
			"データ分析が必須なのは誰？", "Is data analysis compulsory?", "誰にデータ分析が必要？", "Who needs data analysis?",
			"Do I need data science?", "Which roles need EBPM?" })
	void whoNeedsASkillIsAskedInManyWords(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees("「データ利活用」は誰に必要？");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no-such-skill", " " })
	void aSkillThatIsNotThereIsSaid(String skill) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.presses("who-needs", Map.of("skill", skill))
			.sees("どのスキルかわかりませんでした。「データ分析は誰に必要？」のように、スキルの名前を入れてお尋ねください。スキルの名前は「スキルマップ」でご覧になれます。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			課長と主査の違い;                              課長, 主査
			主査と課長の違いは？;                          主査, 課長
			部長と一般職員を比べて;                        部長, 一般
			デジタルエキスパートとデジタルリーダーの違い;  専門, 主査
			デジタルリーダーとエキスパートはどう違う？;    主査, 専門
			compare director and section chief;            部長, 課長
			Compare a director with an expert;             部長, 専門
			director vs shusa;                             部長, 主査
			What’s the difference between a section chief and a subsection chief?; 課長, 主査
			""")
	void twoRolesAreNamedInOneSentence(String text, String heads) {
		this.dialogues.asStranger(Language.JA).havingChosenIt().says(text).sees("スキル | " + heads.replace(", ", " | "));
	}

	@Test
	void whereTheyDifferComesFirst() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.EN).says("Compare director and section chief");
		assertThat(seen.lines()).containsSubsequence("Where they differ (7)", "Digital strategy | ◎ | -",
				"Managing digital projects | - | ◎", "Where they are alike (9)", "Digital leadership | - | -",
				"Information security (basic) | ◎ | ◎");
	}

	@Test
	void rolesAreChosenOnTheCard() {
		this.dialogues.as("佐藤 健一", Language.JA)
			.says("役割を比べる")
			.presses("この2つを比べる", Map.of("role", "producer", "role-2", "expert"))
			.sees("デジタルプロデュース人財とデジタルエキスパート人財の違い")
			.presses("この2つを比べる", Map.of("role", "user", "role-2", "user"))
			.sees("どちらもデジタル利活用人財ですので、求められるスキルは同じです。別の役割を選んでください。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "課長と担当課長の違い", "課長と課長を比べて" })
	void theSameRoleTwiceIsSaid(String text) {
		this.dialogues.as("佐藤 健一", Language.JA).says(text).sees("どちらもデジタルマネジメント人財ですので、求められるスキルは同じです。別の役割を選んでください。");
	}

	@ParameterizedTest
	@CsvSource({ "'',''", "user,''", "'',user", "x,y", "user,y" })
	void aRoleThatIsNotThereIsToBeChosen(String one, String other) {
		this.dialogues.as("佐藤 健一", Language.JA)
			.presses("compare-roles", Map.of("role", one, "role-2", other))
			.sees("役割を比べる")
			.doesNotSee("違うところ");
	}

	@Test
	void othersSeeNothingOfTheAsker() {
		Dialogues.Speaker speaker = this.dialogues.as("伊藤 彩香", Language.JA).amongOthers();
		for (String text : List.of("スキルマップ", "RPAは誰に必要？", "課長になったら？", "ほかの役割")) {
			assertThat(speaker.says(text).lines()).as(text).isEmpty();
			assertThat(speaker.says(text).apart().isMissingNode()).as(text).isFalse();
		}
		assertThat(speaker.says("課長と主査の違い").answer())
			.isEqualTo(this.dialogues.asStranger(Language.JA).says("課長と主査の違い").answer());
	}

}
