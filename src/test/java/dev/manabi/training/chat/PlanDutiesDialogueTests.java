package dev.manabi.training.chat;

import java.util.List;
import java.util.Set;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions about duties in the plan, and what the answers change.
 */
@ManabiTest
class PlanDutiesDialogueTests {

	private static final String YES = "はい、マイナンバーを取り扱う業務の担当です";

	private static final String NO = "いいえ、マイナンバーを取り扱う業務の担当ではありません";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@Test
	void asksForEachDutyAfterWhatIsRequired() {
		Seen plan = plan("鈴木 直樹", Language.JA);
		assertThat(plan.lines()).containsSubsequence("◎ 原則として必修のスキル（6件）", "◎ Microsoft365 活用", "○ ご担当業務の確認",
				"マイナンバーを取り扱う業務のご担当ですか？", "○ マイナンバー制度(基礎)", "○ マイナンバー制度(上級)", "RPA・AI-OCRを利用する業務のご担当ですか？",
				"○ RPA・AI-OCR 利活用");
		assertThat(plan.lines()).filteredOn((line) -> line.endsWith("のご担当ですか？")).hasSize(7);
		plan.doesNotSee("担当ではないとお答え", "ご担当業務で必要なスキル", "ほかにも");
	}

	@Test
	void yesPutsTheSkillsUnderAHeadingOfTheirOwn() {
		Seen yes = plan("鈴木 直樹", Language.JA).presses(YES);
		assertThat(yes.lines()).containsSubsequence("◎ Microsoft365 活用", "○ ご担当業務で必要なスキル（2件）", "マイナンバーを取り扱う業務",
				"○ マイナンバー制度(基礎)", "○ マイナンバー制度(上級)", "「マイナンバーを取り扱う業務」をご担当として記録しました。", "○ ご担当業務の確認");
		yes.doesNotSee("マイナンバーを取り扱う業務のご担当ですか？");
		assertThat(yes.answer().path("fallbackText").asString()).contains("ご担当業務で必要なスキルは2件あります。");
		assertThat(plan("鈴木 直樹", Language.JA).lines()).contains("○ ご担当業務で必要なスキル（2件）")
			.doesNotContain("「マイナンバーを取り扱う業務」をご担当として記録しました。");
	}

	@Test
	void whoIsInChargeSeesTheCourses() {
		long before = links(plan("伊藤 彩香", Language.JA));
		assertThat(links(plan("伊藤 彩香", Language.JA).presses(YES))).isGreaterThan(before);
	}

	@Test
	void noHidesTheSkillsAndLeadsToChangingIt() {
		Seen no = plan("鈴木 直樹", Language.JA).presses(NO);
		no.sees("「マイナンバーを取り扱う業務」はご担当ではないと記録しました。", "ご担当ではないとお答えの業務：マイナンバーを取り扱う業務")
			.doesNotSee("マイナンバー制度", "マイナンバーを取り扱う業務のご担当ですか？");
		no.presses("担当業務を変更する")
			.sees("あなたの担当業務", "現在のお答え：いいえ（ご担当ではない）")
			.presses(YES)
			.presses("研修プランに戻る")
			.sees("○ マイナンバー制度(上級)", "○ ご担当業務で必要なスキル（2件）");
	}

	@Test
	void pressingTwiceIsHarmless() {
		Seen asked = plan("鈴木 直樹", Language.JA);
		assertThat(asked.presses(YES).answer()).isEqualTo(asked.presses(YES).answer());
		assertThat(this.jdbc.sql("SELECT count(*) FROM duty_answer").query(Integer.class).single()).isOne();
	}

	@Test
	void headOfTheDigitalOfficeIsAskedOnlyAboutWhatIsNotRequiredAnyway() {
		Seen plan = plan("山本 隆", Language.JA);
		assertThat(plan.lines()).contains("◎ マイナンバー制度(基礎)", "マイナンバーを取り扱う業務のご担当ですか？", "○ マイナンバー制度(上級)")
			.doesNotContain("○ マイナンバー制度(基礎)", "システムの企画・調達に関する業務のご担当ですか？");
		plan.presses(YES).sees("○ ご担当業務で必要なスキル（1件）");
	}

	@Test
	void aDirectorIsAskedNothing() {
		plan("佐藤 健一", Language.JA).doesNotSee("○", "担当業務");
	}

	@Test
	void readsInEnglish() {
		Seen asked = plan("伊藤 彩香", Language.EN);
		asked.sees("○ Which duties are yours?", "Are you in charge of work that uses RPA or AI-OCR?",
				"○ Using RPA and AI-OCR");
		asked.presses("Yes, I’m in charge of work that uses RPA or AI-OCR")
			.sees("○ Required by your duties (1)", "work that uses RPA or AI-OCR",
					"Noted: you are in charge of work that uses RPA or AI-OCR.")
			.presses("No, I’m not in charge of system and network security")
			.presses("No, I’m not in charge of data analysis and programme evaluation")
			.sees("You said you are not in charge of: system and network security; data analysis and programme evaluation");
	}

	@Test
	void afterATransferThePlanAsksAgain() {
		this.dialogues.as(People.inPost("市民課", "主査"), Language.JA).says("何を受講すればいい？").presses(YES);
		Speaker moved = this.dialogues.as(People.inPost("税務課", "主査"), Language.JA);
		moved.says("何を受講すればいい？").sees("マイナンバーを取り扱う業務のご担当ですか？").doesNotSee("ご担当業務で必要なスキル");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aStrangerAnswersNothing(Language language) {
		Seen stranger = this.dialogues.asStranger(language).presses("answer-duty-in-plan");
		assertThat(stranger.answer()).isEqualTo(this.dialogues.asStranger(language).presses("my-plan").answer());
		assertThat(plan("鈴木 直樹", language)
			.pressedBy(this.dialogues.asStranger(language),
					(language == Language.JA) ? YES : "Yes, I’m in charge of work that involves My Number")
			.answer()).isEqualTo(stranger.answer());
		assertThat(this.jdbc.sql("SELECT count(*) FROM duty_answer").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "鈴木 直樹", "山本 隆", "髙橋 美智子" })
	void whenAllIsAnsweredNothingIsAskedAnyMore(String person) {
		Seen plan = plan(person, Language.JA);
		for (String yes : Set.copyOf(yes(plan))) {
			plan = plan.presses(yes);
		}
		plan.doesNotSee("ご担当ですか？", "○ ご担当業務の確認")
			.sees("○ ご担当業務で必要なスキル（"
					+ plan.lines().stream().filter((line) -> line.startsWith("○ ") && !line.contains("ご担当業務")).count()
					+ "件）");
		plan.presses("担当業務を変更する").doesNotSee("未回答").presses("研修プランに戻る").doesNotSee("○ ご担当業務の確認");
	}

	private Seen plan(String person, Language language) {
		return this.dialogues.as(person, language).presses("my-plan");
	}

	private static List<String> yes(Seen plan) {
		return plan.answer()
			.findValuesAsString("tooltip")
			.stream()
			.filter((tooltip) -> tooltip.startsWith("はい"))
			.toList();
	}

	private static long links(Seen plan) {
		return plan.lines().stream().filter((line) -> line.startsWith("[")).count();
	}

}
