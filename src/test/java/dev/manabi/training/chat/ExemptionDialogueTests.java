package dev.manabi.training.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import dev.manabi.training.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody says that something does not apply to them, and a coordinator decides. It is
 * Sunday 22 November 2026.
 */
class ExemptionDialogueTests extends ExemptionStage {

	@Test
	void isAskedGrantedToldAndShown() {
		as("伊藤 彩香").presses("my-plan").presses("対象外では？").sees("「情報セキュリティ(基礎)」は対象外だと、研修担当に申し出ますか？");
		Seen form = as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は対象外だと、研修担当に申し出ますか？");
		form.presses("申し出る", Map.of("reason", "2027年3月末まで\n育児休業のため"))
			.sees("「BPR 利活用」の対象外の申出を研修担当に送りました（理由：2027年3月末まで 育児休業のため）。決まりましたら、お知らせします。それまでは、受講が必要な研修のままです。");
		assertThat(progress().status()).isEqualTo(Status.DUE);
		Seen list = as("小林 恵").says("対象外の申出").sees("決定を待つ申出が1件あります。", "伊藤 彩香さん", "高齢者福祉課 主事　2026年11月22日(日)の申出");
		Seen card = list.presses("内容を見て決める").sees("BPR 利活用", "2027年3月末まで\n\n育児休業のため");
		card.presses("免除する", Map.of("until", "2027-03-31", "why", "お大事に"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2026年11月22日(日)に、2027年3月31日(水)までの免除を決めました。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		Seen told = as("伊藤 彩香").says("こんにちは");
		assertThat(told.lines()).last().isEqualTo("「BPR 利活用」の受講は、2027年3月31日(水)まで免除になりました。　研修担当から：「お大事に」");
		as("伊藤 彩香").says("こんにちは").doesNotSee("免除になりました");
		as("伊藤 彩香").presses("my-plan").sees("免除（2027年3月末まで 育児休業のため、2027年3月31日(水)まで）");
		as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は、すでに免除（2027年3月末まで 育児休業のため、2027年3月31日(水)まで）です。");
	}

	@Test
	void isAskedDeclinedAndToldInEnglish() {
		Speaker carter = this.dialogues.as("Emily Carter", Language.EN);
		carter.presses("exemption", BPR)
			.presses("Send", Map.of("reason", "I am *seconded*"))
			.sees("Your request to be exempt from “Business process re-engineering (BPR)” has gone to the coordinators (reason: I am \\*seconded\\*). I will tell you what they decide; until then you still need to take it.");
		Seen card = this.dialogues.as("小林 恵", Language.EN).presses("exemptions").presses("Read and decide");
		card.presses("Decline", Map.of("until", "2027-03-31", "why", " "))
			.sees("To decline or to end it, please say why; the person is told.")
			.presses("Decline", Map.of("until", "2027-03-31", "why", "It applies to all"))
			.sees("Emily Carter, “Business process re-engineering (BPR)”: 小林 恵 decided on Sun 22 Nov 2026: not exempt.");
		assertThat(carter.says("hello").lines()).last()
			.isEqualTo(
					"Your request to be exempt from “Business process re-engineering (BPR)” was declined. Your plan shows by when to take it. The coordinators say: “It applies to all”");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 育休中なので免除してほしい, 対象外だと思われるのは、どれですか？休業などで受講できない期間が長いときは、お問い合わせ先にもご相談ください。",
			"EN, 'I’m on maternity leave, exempt me', 'Which of these does not apply to you? If you are away for long, please speak to the office in charge as well.'" })
	void asksWhichOneIfItIsNotNamed(Language language, String text, String question) {
		Seen seen = this.dialogues.as("伊藤 彩香", language).says(text).sees(question);
		assertThat(seen.presses((language == Language.JA) ? "これは対象外では？" : "Does this apply to me?").answer().toString())
			.contains("send-exemption");
	}

	@Test
	void whatWaitsIsShownOnceAndCanBeTakenBack() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "ほかの理由"))
			.sees("「BPR 利活用」の対象外の申出は、研修担当が確認しています（理由：育児休業のため）。決まるまでは、受講が必要な研修のままです。");
		as("伊藤 彩香").presses("exemption").sees("対象外の申出を研修担当が確認中");
		as("小林 恵").presses("exemptions").sees("決定を待つ申出が1件あります。");
		Seen waits = as("伊藤 彩香").presses("exemption", BPR);
		waits.presses("申出を取り消す").sees("「BPR 利活用」の対象外の申出を取り消しました。");
		waits.presses("申出を取り消す").sees("「BPR 利活用」の対象外の申出を取り消しました。");
		as("小林 恵").presses("exemptions").sees("決定を待つ申出はありません。");
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", "2027-03-31"))
			.sees("伊藤 彩香さんの「BPR 利活用」：ご本人（伊藤 彩香さん）が2026年11月22日(日)に取り消しました。");
		as("伊藤 彩香").says("こんにちは").doesNotSee("対象外");
		as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は対象外だと、研修担当に申し出ますか？");
	}

	@Test
	void whatIsDecidedIsNotTakenBack() {
		Seen sent = as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		sent.presses("申出を取り消す").sees("この申出は、研修担当がすでに決めたため、取り消せません。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
	}

	@Test
	void whoeverDecidesSecondSeesWhatWasDecided() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		Seen card = as("小林 恵").presses("exemption-decision", Map.of("exemption", id()));
		grant("2027-03-31");
		card.presses("免除しない", Map.of("until", "2027-03-31", "why", "対象です"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2026年11月22日(日)に、2027年3月31日(水)までの免除を決めました。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
	}

	@Test
	void coordinatorsHearOnceADayThatSomethingWaits() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		String notice = "【研修担当の方へ】対象外（免除）の申出が1件、決定を待っています。「対象外の申出」とお尋ねください。";
		as("小林 恵").says("こんにちは").sees(notice);
		as("小林 恵").says("こんにちは").doesNotSee("決定を待っています");
		this.clock.moveTo("2026-11-23");
		as("小林 恵").says("こんにちは").sees(notice);
		as("髙橋 美智子").says("こんにちは").doesNotSee("決定を待っています");
	}

}
