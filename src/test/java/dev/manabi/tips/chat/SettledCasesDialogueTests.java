package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators confirm cases or give them back, each as they read it.
 */
class SettledCasesDialogueTests extends CasesStage {

	private static final String CHANGED = "この事例は、カードの表示後に変わった可能性があります。今の内容をお読みのうえ、もう一度お選びください。まだ確認も差し戻しもしていません。";

	@Test
	void countsInTheFiscalYearInWhichItIsConfirmed() {
		String id = send();
		this.clock.moveTo("2027-04-01");
		opens(as(KOBAYASHI), id).presses("確認して紹介する");
		assertThat(confirmed(2026)).isZero();
		assertThat(confirmed(2027)).isEqualTo(1);
		as(ITO).presses("withdraw-case", Map.of("case", id)).sees("事例を取り下げました。チャンネルの投稿も消えます。");
		assertThat(confirmed(2027)).isZero();
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel())).isEmpty();
	}

	@Test
	void isGivenBackWithAWordAndHandedInAgain() {
		String id = send();
		opens(as(KOBAYASHI), id).presses("差し戻す", Map.of("why", " "))
			.sees("差し戻すときは、理由をお書きください。ご本人にお知らせします。")
			.presses("差し戻す", Map.of("why", "効果の*計算*を"))
			.sees("差し戻しました。ご本人にお知らせします。");
		this.deliveries.run();
		Seen told = this.mailbox.last(ITO).sees("お送りいただいた業務改善事例が差し戻されました。研修担当から：「効果の\\*計算\\*を」");
		told.presses("内容を見る").sees("差し戻されました。研修担当から：「効果の\\*計算\\*を」").presses("書き直す").sees("業務改善事例の登録");
		as(KOBAYASHI).presses("confirm-case", Map.of("case", id, "revision", "1")).sees("この事例は、小林 恵さんがすでに差し戻しました。");
		as(ITO).presses("send-case", with(Map.of("case", id, "hours", "800"))).sees("効果：年間800時間");
		as(ITO).presses("my-cases").sees("研修担当が確認しています。");
		opens(as(KOBAYASHI), id).presses("確認して紹介する").sees("確認しました。事例として全庁に紹介し、スキルの学びのチャンネルに投稿します。");
		as(ITO).presses("send-case", with(Map.of("case", id))).sees("この事例は、すでに確認が済んでいます。");
		assertThat(confirmed(2026)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "確認して紹介する, '', 確認しました。事例として全庁に紹介し、スキルの学びのチャンネルに投稿します。", "差し戻す, 理由, 差し戻しました。ご本人にお知らせします。" })
	void whatItsAuthorChangedIsReadFirst(String button, String why, String done) {
		String id = send();
		Seen read = opens(as(KOBAYASHI), id).sees("RPAで自動入力");
		as(ITO).presses("send-case", with(Map.of("case", id, "after", "RPAで登録まで")));
		Seen present = read.presses(button, Map.of("why", why)).sees(CHANGED, "RPAで登録まで").doesNotSee("RPAで自動入力");
		assertThat(present.answer().findValuesAsString("value")).contains(why);
		assertThat(this.cases.find(id).orElseThrow().state()).hasToString("WAITS");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		present.presses(button, Map.of("why", why)).sees(done);
	}

	/**
	 * Without a reason the present case would otherwise be drawn as if it had been read.
	 */
	@Test
	void aMissingReasonDoesNotHideThatItChanged() {
		String id = send();
		Seen read = opens(as(KOBAYASHI), id);
		as(ITO).presses("send-case", with(Map.of("case", id, "after", "RPAで登録まで")));
		read.presses("差し戻す", Map.of("why", "")).sees(CHANGED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "2", "１", "1 OR 1=1", "99999999999999999999" })
	void aForgedRevisionSettlesNothing(String revision) {
		String id = send();
		for (String intent : new String[] { "confirm-case", "return-case" }) {
			as(KOBAYASHI).presses(intent, Map.of("case", id, "revision", revision, "why", "理由")).sees(CHANGED);
		}
		as(KOBAYASHI).presses("confirm-case", Map.of("case", id)).sees(CHANGED);
		assertThat(this.cases.find(id).orElseThrow().state()).hasToString("WAITS");
	}

	@Test
	void itIsSaidInEnglishToo() {
		String id = send();
		this.dialogues.as(KOBAYASHI, Language.EN)
			.presses("return-case", Map.of("case", id, "revision", "0", "why", "why"))
			.sees("This case may have changed since your card was shown. Please read it as it is now, and choose again. It is neither confirmed nor given back yet.");
		opens(as(KOBAYASHI), id).presses("差し戻す", Map.of("why", "理由"));
		this.dialogues.as(KOBAYASHI, Language.EN)
			.presses("confirm-case", Map.of("case", id, "revision", "1"))
			.sees("小林 恵 has already given this case back.");
	}

	@Test
	void whoComesSecondLearnsWhoSettledIt() {
		String id = send();
		Seen one = opens(as(KOBAYASHI), id);
		Seen other = opens(another(), id);
		one.presses("確認して紹介する").sees("確認しました。事例として全庁に紹介し、スキルの学びのチャンネルに投稿します。");
		other.presses("差し戻す", Map.of("why", "理由")).sees("この事例は、小林 恵さんがすでに確認しました。");
		other.presses("確認して紹介する").sees("この事例は、小林 恵さんがすでに確認しました。");
		as(ITO).presses("withdraw-case", Map.of("case", id));
		other.presses("確認して紹介する").sees("お探しの事例は見つかりません。取り下げられたか、まだ確認されていません。");
		assertThat(confirmed(2026)).isZero();
	}

	@Test
	void aCoordinatorNeverSettlesTheirOwn() {
		completed(KOBAYASHI, "rpa-joint-workshop");
		as(KOBAYASHI).presses("send-case", CASE);
		String id = this.jdbc.sql("SELECT id FROM improvement_case").query(String.class).single();
		as(KOBAYASHI).presses("waiting-cases").sees("ご自身の事例です。ほかの研修担当が確認します。");
		as(KOBAYASHI).presses("confirm-case", Map.of("case", id, "revision", "1")).sees("ご自身の事例です。ほかの研修担当が確認します。");
		assertThat(confirmed(2026)).isZero();
	}

	@Test
	void whatIsConfirmedStaysWithoutTheNameOfWhoIsErased() {
		String id = send();
		opens(as(KOBAYASHI), id).presses("確認して紹介する");
		this.deliveries.run();
		as(ITO).presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(confirmed(2026)).isEqualTo(1);
		assertThat(this.mailbox.in(StudyRooms.RPA.channel())).singleElement()
			.satisfies((seen) -> seen.sees("（削除済み）　2026年11月22日(日)").doesNotSee("伊藤", "高齢者福祉課"));
	}

}
