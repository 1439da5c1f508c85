package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.training.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may not ask or decide, and what is not to be asked or decided, is refused.
 */
class ExemptionRefusalTests extends ExemptionStage {

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "小林 恵" })
	void nobodyTakesBackWhatIsAnothers(String name) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as(name).presses("withdraw-exemption", Map.of("exemption", id())).sees("お探しの申出は、あなたの申出の中にありません。");
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption_step").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "髙橋 美智子, exemptions", "伊藤 彩香, exemption-decision", "伊藤 彩香, grant-exemption", "髙橋 美智子, grant-exemption",
			"鈴木 直樹, decline-exemption", "伊藤 彩香, end-exemption" })
	void whoIsNoCoordinatorDecidesNothing(String name, String intent) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		String refusal = as(name).presses(intent, Map.of("exemption", id(), "until", "2027-03-31", "why", "理由"))
			.lines()
			.getFirst();
		assertThat(refusal).isEqualTo(as("伊藤 彩香").presses("role-reports").lines().getFirst());
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@Test
	void aCoordinatorNeverDecidesOnTheirOwn() {
		as("小林 恵").presses("send-exemption", ASKED);
		Seen list = as("小林 恵").presses("exemptions").sees("ご自身の申出です。ほかの研修担当が決めます。");
		assertThat(list.answer().toString()).doesNotContain("exemption-decision");
		for (String intent : List.of("exemption-decision", "grant-exemption", "decline-exemption", "end-exemption")) {
			as("小林 恵").presses(intent, Map.of("exemption", id(), "until", "2027-03-31", "why", "理由"))
				.sees("ご自身の申出です。ほかの研修担当が決めます。");
		}
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption_step").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "きのう", "2026-11-21", "2029-11-23", "9999-12-31", "2027-02-30" })
	void theDayIsTodayOrLaterAndNotTooLate(String until) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", until))
			.sees("免除の終わりの日は、今日から2029年11月22日(木)までの日付を入力してください。", "伊藤 彩香さん");
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@Test
	void whatIsTooLongIsRefusedAndNotLost() {
		String long501 = "あ".repeat(501);
		Seen refused = as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", long501))
			.sees("入力できるのは500文字までです（今は501文字）。短くして、もう一度お送りください。");
		assertThat(refused.answer().toString()).contains(long501);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", " \n\u0000 ")).sees("理由を入力してください。");
		assertThat(as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "あ".repeat(20_000)))
			.answer()
			.toString()).hasSizeLessThan(8_000);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "あ".repeat(500)));
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", "2027-03-31", "why", long501))
			.sees("入力できるのは500文字までです（今は501文字）。短くして、もう一度お送りください。");
		as("小林 恵").presses("decline-exemption", Map.of("exemption", id(), "why", ""))
			.sees("「免除しない」「免除を終える」ときは、ご本人に伝える理由を入力してください。");
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@ParameterizedTest
	@CsvSource({ "skill, nonsense", "course, nonsense", "skill, low-code", "course, ''" })
	void whatIsNotAskedOfThemNeedsNoExemption(String kind, String id) {
		String refusal = "お尋ねの研修は、あなたの必修には含まれていません。申し出ていただく必要はありません。";
		as("伊藤 彩香").presses("exemption", Map.of(kind, id)).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", Map.of(kind, id, "reason", "理由")).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", Map.of("reason", "理由")).sees(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption").query(Integer.class).single()).isZero();
	}

	@Test
	void whatIsDoneNeedsNoExemption() {
		as("伊藤 彩香").presses("save-completion", Map.of("course", "security-basic-elearning"));
		String refusal = "「情報セキュリティ(基礎)」は、今は受講を求められていません（✓ 受講済み　2026年11月22日(日)・本人の申告　有効期限 2027年3月31日(水)）。申し出ていただく必要はありません。";
		Map<String, String> security = Map.of("course", "security-basic-elearning", "reason", "理由");
		as("伊藤 彩香").presses("exemption", security).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", security).sees(refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "00000000-0000-4000-8000-000000000000", "'; DROP TABLE exemption; --" })
	void anExemptionThatIsNotThereIsRefused(String id) {
		for (String intent : List.of("exemption-decision", "grant-exemption", "decline-exemption", "end-exemption")) {
			as("小林 恵").presses(intent, Map.of("exemption", id, "until", "2027-03-31", "why", "理由"))
				.sees("お探しの申出は見つかりませんでした。");
		}
		as("伊藤 彩香").presses("withdraw-exemption", Map.of("exemption", id)).sees("お探しの申出は、あなたの申出の中にありません。");
	}

	@Test
	void whoHasNoPlanHasNothingToBeExemptFrom() {
		assertThat(this.dialogues.asStranger(Language.JA).presses("send-exemption", ASKED).lines())
			.isEqualTo(this.dialogues.asStranger(Language.JA).presses("my-plan").lines());
	}

}
