package dev.manabi.skills.chat;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class DutiesDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "担当業務", "担当業務を変更する", "担当を変更したい", "担当が変わりました。", "my duties", "Change my duties" })
	void areListedWithWhatWasSaidOfThem(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("あなたの担当業務", "マイナンバーを取り扱う業務", "○ マイナンバー制度(基礎)", "RPA・AI-OCRを利用する業務", "未回答")
			.doesNotSee("システムの企画・調達に関する業務", "現在のお答え");
	}

	@Test
	void anAnswerShowsInPlaceAndCanBeChanged() {
		Seen asked = this.dialogues.as("伊藤 彩香", Language.JA).says("担当業務");
		Seen yes = asked.presses("はい、RPA・AI-OCRを利用する業務の担当です")
			.sees("あなたの担当業務", "「RPA・AI-OCRを利用する業務」をご担当として記録しました。", "現在のお答え：はい（ご担当）", "未回答");
		assertThat(yes.presses("はい、RPA・AI-OCRを利用する業務の担当です").answer()).isEqualTo(yes.answer());
		yes.presses("研修プランに戻る").sees("○ ご担当業務で必要なスキル（1件）");
		yes.presses("いいえ、RPA・AI-OCRを利用する業務の担当ではありません")
			.sees("「RPA・AI-OCRを利用する業務」はご担当ではないと記録しました。", "現在のお答え：いいえ（ご担当ではない）")
			.doesNotSee("現在のお答え：はい");
	}

	@Test
	void areAnsweredInEnglish() {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.says("My duties")
			.sees("Your duties", "work that uses RPA or AI-OCR", "○ Using RPA and AI-OCR", "Not answered yet")
			.presses("Yes, I’m in charge of work that uses RPA or AI-OCR")
			.sees("Noted: you are in charge of work that uses RPA or AI-OCR.", "Your answer: yes, in charge");
	}

	@ParameterizedTest
	@ValueSource(strings = { "マイナンバー担当になりました", "マイナンバーの担当です", "マイナンバーを取り扱う業務の担当になりました。", "個人番号利用事務を担当しています",
			"まいなんばー担当になった", "I’m in charge of My Number now", "I'm now in charge of my number",
			"I am in charge of work that involves My Number", "My Number担当になりました" })
	void takingOverIsSaidInOwnWords(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.confirms()
			.sees("「マイナンバーを取り扱う業務」をご担当として記録しました。", "次のスキルが、あなたに必要なスキルに加わりました。", "○ マイナンバー制度(基礎)")
			.doesNotSee("マイナンバー制度(上級)");
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says("担当業務").sees("現在のお答え：はい（ご担当）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAの担当ではありません", "RPA担当から外れました", "RPAの担当を外れました", "RPAの担当ではなくなった", "AI-OCR担当ではなくなりました",
			"ＲＰＡは担当していません", "I’m no longer in charge of RPA", "I'm not in charge of WinActor any more" })
	void givingUpIsSaidInOwnWords(String text) {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.havingChosenIt()
			.says(text)
			.confirms()
			.sees("Noted: you are not in charge of work that uses RPA or AI-OCR.",
					"These skills are not shown in your training plan:", "○ Using RPA and AI-OCR");
		this.dialogues.as("伊藤 彩香", Language.EN)
			.havingChosenIt()
			.says("my duties")
			.sees("Your answer: no, not in charge");
	}

	@ParameterizedTest
	@CsvSource({ "セキュリティ担当になりました, security-operations", "情報セキュリティの担当です, security-operations",
			"システム担当です, system-development", "システムの担当になりました, system-development", "データ分析担当です, data-analysis",
			"電子申請の担当です, online-application-services", "LoGoフォーム担当になりました, online-application-services",
			"kintoneの担当になりました, low-code-improvement", "I’m responsible for security, security-operations",
			"I’ve taken over Power Apps, low-code-improvement" })
	void everyDutyGoesByTheNamesPeopleUse(String text, String duty) {
		this.dialogues.as("鈴木 直樹", Language.JA).says(text).confirms();
		assertThat(this.jdbc.sql("SELECT duty FROM duty_answer").query(String.class).list()).containsExactly(duty);
	}

	@Test
	void whatWasTypedIsTakenBackByAButton() {
		Seen noted = this.dialogues.as("伊藤 彩香", Language.JA).says("RPAの担当です").confirms();
		noted.presses("研修プランを見る").sees("○ ご担当業務で必要なスキル（1件）", "○ RPA・AI-OCR 利活用");
		noted.presses("担当業務を変更する").sees("現在のお答え：はい（ご担当）");
		noted.presses("取り消す").sees("「RPA・AI-OCRを利用する業務」のお答えを取り消し、未回答に戻しました。", "未回答").doesNotSee("現在のお答え");
		assertThat(kept()).isZero();
	}

	@Test
	void whatWasTypedIsTakenBackInEnglish() {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.says("I’m not in charge of RPA")
			.confirms()
			.presses("Undo")
			.sees("Undone: I no longer have an answer about work that uses RPA or AI-OCR.", "Not answered yet")
			.doesNotSee("Your answer");
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, RPAの担当です", "佐藤 健一, マイナンバー担当から外れました", "伊藤 彩香, システム調達の担当になりました" })
	void whatMakesNoDifferenceIsSaidAndNotKept(String person, String text) {
		Seen seen = this.dialogues.as(person, Language.JA).says(text).confirms();
		assertThat(seen.lines()).singleElement().asString().endsWith("」のご担当かどうかで、あなたに必要なスキルは変わりません。そのため、記録はしていません。");
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ラーメン担当になりました", "の担当です", "担当になりました", "デジタル戦略立案の担当です" })
	void anUnknownDutyIsNotRecorded(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(text).doesNotSee("記録してよろしいですか", "記録しました");
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAの担当になりました？", "RPAの担当です?", "RPAの担当ではない？", "I’m in charge of RPA?",
			"I’m not in charge of RPA now?" })
	void aQuestionIsNotKept(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(text).doesNotSee("記録してよろしいですか", "Shall I note", "記録しました", "Noted");
		assertThat(kept()).isZero();
	}

	@Test
	void aDirectorIsToldThatNoDutyMatters() {
		assertThat(this.dialogues.as("佐藤 健一", Language.JA).says("担当業務").lines())
			.containsExactly("あなたの役割では、ご担当の業務によって必要なスキルが変わることはありません。お答えいただくことはありませんので、ご安心ください。");
		assertThat(this.dialogues.as("佐藤 健一", Language.EN).says("my duties").lines()).containsExactly(
				"For your role, no duty changes which skills you need, so there is nothing you have to answer.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "my-duties", "answer-duty", "in-charge", "not-in-charge", "take-back-duty" })
	void strangersAndOthersWhoAreNotStaffHaveNone(String intent) {
		assertThat(this.dialogues.asStranger(Language.JA).presses(intent).lines())
			.containsExactly("職員名簿でこのアカウントを確認できないため、役割がわかりません。「役割が違います」と入力して研修担当へお知らせいただくか、デジタル推進室へお尋ねください。");
		assertThat(this.dialogues.as(People.account("guest@partner.example.jp", "Guest", true, true), Language.EN)
			.presses(intent)
			.lines()).containsExactly("Roles are for city staff. There is none for this account.");
	}

	@Test
	void aStrangerKeepsNothing() {
		this.dialogues.asStranger(Language.JA).says("RPAの担当です").confirms();
		assertThat(kept()).isZero();
	}

	@Test
	void aButtonIsForWhoeverPressesIt() {
		Seen card = this.dialogues.as("伊藤 彩香", Language.JA).says("担当業務");
		Speaker other = this.dialogues.as("鈴木 直樹", Language.JA);
		card.pressedBy(other, "はい、RPA・AI-OCRを利用する業務の担当です").sees("システムの企画・調達に関する業務", "現在のお答え：はい（ご担当）");
		this.dialogues.as("伊藤 彩香", Language.JA).says("担当業務").doesNotSee("現在のお答え");
	}

	@Test
	void aButtonWithoutAKnownDutyChangesNothing() {
		Speaker speaker = this.dialogues.as("伊藤 彩香", Language.JA);
		speaker.presses("answer-duty").sees("あなたの担当業務").doesNotSee("記録しました", "現在のお答え");
		speaker.presses("take-back-duty").sees("あなたの担当業務").doesNotSee("取り消し");
		speaker.presses("in-charge").sees("この業務は現在のスキルマップにありません。「担当業務」とお尋ねください。");
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "担当業務", "RPAの担当です", "RPAの担当ではありません" })
	void nobodyElseSeesThem(String text) {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).amongOthers().says(text);
		assertThat(seen.lines()).isEmpty();
		assertThat(seen.apart().path("type").asString()).isEqualTo("AdaptiveCard");
	}

	private int kept() {
		return this.jdbc.sql("SELECT count(*) FROM duty_answer").query(Integer.class).single();
	}

}
