package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class CoursesDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private TestClock clock;

	@AfterEach
	void backToToday() {
		this.clock.moveTo("2026-11-22");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "ワークショップ型の研修を一覧で; 実施手法：ワークショップ型研修; 3", "eラーニングの研修は？; 実施手法：eラーニング研修; 6",
			"ＯＪＴ; 実施手法：実務に応じたOJT型研修; 3", "OJT型の研修; 実施手法：実務に応じたOJT型研修; 3", "workshop courses; 実施手法：ワークショップ型研修; 3",
			"外部専門家による研修; 実施手法：外部専門家による研修(国、都等の研修含む); 10", "国や都の研修; 実施主体：国・東京都; 9", "国と都の研修を一覧で; 実施主体：国・東京都; 9",
			"都や国の研修; 実施主体：国・東京都; 9", "東京都、国の研修は？; 実施主体：国・東京都; 9", "国の研修; 実施主体：国; 6", "民間の研修; 実施主体：民間; 3",
			"市長会の研修; 実施主体：市長会; 1", "近隣市の研修; 実施主体：他自治体; 1", "national and Tokyo courses; 実施主体：国・東京都; 9",
			"Courses by the private sector; 実施主体：民間; 3", "初級の研修; レベル：入門; 5", "入門; レベル：入門; 5",
			"上級者向けの研修はありますか; レベル：上級; 5", "Beginner courses; レベル：入門; 5", "30分でできるもの; 30分以内で受けられる研修; 4",
			"1時間以内で受けられる研修; 1時間以内で受けられる研修; 9", "一時間以内で終わる研修; 1時間以内で受けられる研修; 9", "1.5時間以内の研修; 1時間30分以内で受けられる研修; 12",
			"１．５時間の研修; 1時間30分以内で受けられる研修; 12", "一時間半の研修; 1時間30分以内で受けられる研修; 12", "九十分で受けられる研修; 1時間30分以内で受けられる研修; 12",
			"60分以内; 1時間以内で受けられる研修; 9", "半日の研修; 4時間以内で受けられる研修; 28", "長い研修; 4時間を超える研修; 2",
			"short courses; 30分以内で受けられる研修; 4", "What can I take in half an hour?; 30分以内で受けられる研修; 4",
			"Courses of 90 minutes or less; 1時間30分以内で受けられる研修; 12" })
	void findsWhatWasAskedFor(String text, String title, int count) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees(title, count + "件の研修があります。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "実施手法で探す; by-method; 6", "Courses by method; by-method; 6", "実施主体; by-provider; 6",
					"レベルで探す; by-level; 4", "中級の研修; by-level; 4", "所要時間で探す; by-length; 4", "By duration; by-length; 4" })
	void letsChooseWhatIsNotNamed(String text, String intent, int choices) {
		Seen seen = this.dialogues.as("佐藤 健一", Language.JA).says(text);
		assertThat(seen.answer().findValuesAsString("verb")).filteredOn(intent::equals).hasSize(choices);
	}

	@ParameterizedTest
	@CsvSource({ "by-method, method", "by-provider, provider", "by-level, level", "by-length, length" })
	void letsChooseAgainWhereThereIsNoSuchThing(String intent, String slot) {
		assertThat(this.dialogues.as("佐藤 健一", Language.JA).presses(intent, Map.of(slot, "nonsense")).answer())
			.isEqualTo(this.dialogues.as("佐藤 健一", Language.JA).presses(intent).answer());
	}

	@ParameterizedTest
	@EnumSource
	void theFinderLeadsToEveryCourse(Language language) {
		Seen finder = this.dialogues.as("Emily Carter", language).presses("find-courses");
		assertThat(finder.answer().findValuesAsString("verb")).contains("by-method", "by-provider", "by-level",
				"by-length", "skill", "mandatory", "my-plan");
		String show = (language == Language.JA) ? "このスキルを見る" : "Show this skill";
		assertThat(finder.presses(show, Map.of("skill", "bpr")).lines()).anyMatch((line) -> line.contains("14"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "研修を探す", "研修一覧", "どんな研修がありますか？", "Find courses", "What courses are there?" })
	void theFinderIsAskedInManySpellings(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("研修を探す", "実施手法から選ぶ", "実施主体から選ぶ", "レベルから選ぶ", "所要時間から選ぶ");
	}

	@Test
	void aMethodNamesTheSkillsThatThePolicyHasTaughtSo() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).says("ワークショップ型の研修").sees("主にこの手法で学ぶスキル");
		seen.presses("ローコードツール利活用").sees("No.13　ローコードツール利活用");
		seen.presses("オンライン申請").sees("No.11　オンライン申請");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "15時間の研修", "30分未満の研修", "1時間より短い研修", "Courses under 30 minutes", "時間半の研修", "0時間半の研修", "25時間以内" })
	void noOtherLengthIsTakenForAHalf(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).doesNotSee("1時間30分以内で受けられる研修");
	}

	@Test
	void nothingFoundIsSaidToBeSo() {
		this.dialogues.as("伊藤 彩香", Language.JA).says("5分でできるもの").sees("5分以内で受けられる研修", "該当する研修は、いまのところありません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "今年度の必須研修は？", "締切はいつ？", "いつまで？", "全職員必須研修", "必須研修", "必須研修は？", "必修研修", "必修の研修", "必須研修の一覧",
			"必修研修一覧", "Mandatory training", "What is mandatory this year?", "Deadlines", "When is it due?" })
	void theMandatoryOnesComeByDueDate(String text) {
		Seen seen = this.dialogues.as("佐藤 健一", Language.JA).havingChosenIt().says(text).sees("令和8年度の全職員必須研修");
		assertThat(seen.lines()).containsSubsequence(
				"[情報セキュリティ基礎研修（eラーニング）](https://lms.city.example.jp/courses/security-basic)", "eラーニング研修　市　約60分　基礎",
				"**今年度の全職員必須研修**　**期限 2027年1月29日(金)**",
				"[はじめての庁内SNS・Teams活用研修（eラーニング）](https://lms.city.example.jp/courses/chat-tools)", "eラーニング研修　市　約30分　入門",
				"**今年度の全職員必須研修**　**期限 2027年2月26日(金)**");
		seen.presses("私の研修プラン").sees("佐藤 健一さんの研修プラン");
	}

	@Test
	void aDayThatIsPastIsSaidToBeSo() {
		this.clock.moveTo("2027-01-29");
		this.dialogues.as("伊藤 彩香", Language.JA).presses("mandatory").doesNotSee("過ぎ");
		this.clock.moveTo("2027-01-30");
		this.dialogues.as("伊藤 彩香", Language.JA)
			.presses("mandatory")
			.sees("eラーニング研修　市　約60分　基礎", "**今年度の全職員必須研修**　**期限 2027年1月29日(金)（過ぎています）**", "eラーニング研修　市　約30分　入門",
					"**今年度の全職員必須研修**　**期限 2027年2月26日(金)**")
			.sees("全職員が受ける研修です。期限を過ぎた研修があります。まだの方は、お早めに受講してください。あなたの役割に必要な研修とその期限は、研修プランをご覧ください。");
		this.clock.moveTo("2027-04-01");
		this.dialogues.as("伊藤 彩香", Language.EN)
			.presses("mandatory")
			.sees("Mandatory for all staff in fiscal year 2027")
			.doesNotSee("past");
	}

	@ParameterizedTest
	@ValueSource(strings = { "サービスデザイン思考研修 利用者の目線で業務を見直す", "サービスデザイン思考研修利用者の目線で業務を見直すについて教えて",
			"Tell me about Service Design Thinking: Seeing Your Work as Residents Do" })
	void aCourseSaysAllThereIsToKnow(String text) {
		this.dialogues.as("鈴木 直樹", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("サービスデザイン思考研修 利用者の目線で業務を見直す", "◎ 「サービスデザイン思考」は、あなたに必要なスキルです（原則として必修）。", "スキル: サービスデザイン思考",
					"実施手法: デジタル推進専門官、CIO補佐官による研修", "実施主体: 市", "所要時間: 約3時間", "レベル: 基礎", "期限: 2027年3月12日(金)",
					"開催 2026年12月22日(火) 13:30～16:30　本庁舎 第1会議室（定員40人）",
					"開催 2027年2月19日(金) 13:30～16:30　オンライン（Teams）（定員80人）",
					"[研修のページを開く（受講・申込）](https://lms.city.example.jp/courses/service-design)")
			.presses("サービスデザイン思考")
			.sees("No.12　サービスデザイン思考");
	}

	@ParameterizedTest
	@CsvSource({ "はじめての庁内SNS・Teams活用研修, はじめての庁内SNS・Teams活用研修（eラーニング）", "情報セキュリティ基礎研修（eラーニング）, 情報セキュリティ基礎研修（eラーニング）",
			"CYDER, 実践的サイバー防御演習「CYDER」（NICT）", "マナビDXについて教えて, 「マナビDX」掲載講座（IPAのポータルサイトから選んで受講）",
			"Teams活用研修について, はじめての庁内SNS・Teams活用研修（eラーニング）", "CYDERは必修ですか, 実践的サイバー防御演習「CYDER」（NICT）",
			"CYDERは必須？, 実践的サイバー防御演習「CYDER」（NICT）", "Is CYDER required?, 実践的サイバー防御演習「CYDER」（NICT）",
			"データ分析は？, No.9　データ利活用", "What about data analysis?, No.9　データ利活用" })
	void aCourseGoesByOtherWords(String text, String title) {
		this.dialogues.asStranger(Language.JA).havingChosenIt().says(text).sees(title);
	}

	@Test
	void sessionsThatHaveBegunAreOver() {
		this.clock.moveTo("2027-01-26");
		Seen some = this.dialogues.as("髙橋 美智子", Language.JA).says("デジタル化マネジメント");
		assertThat(some.lines()).noneMatch((line) -> line.contains("2026年12月16日") || line.contains("2027年1月26日"))
			.contains("予定されていた開催はすべて終わりました。", "開催 2027年2月9日(火) 13:30～16:30　市町村共同研修センター（定員36人）");
	}

	@Test
	void noAnswerToMarkdownInAForgedChoice() {
		List<String> lines = this.dialogues.as("伊藤 彩香", Language.JA)
			.presses("by-provider", Map.of("provider", "nation,[x](https://evil.example)"))
			.lines();
		assertThat(lines).contains("実施主体：国").noneMatch((line) -> line.contains("evil"));
	}

}
