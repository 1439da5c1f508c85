package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After a workshop people tell how their work was improved. It is Sunday 22 November
 * 2026.
 */
class CasesDialogueTests extends CasesStage {

	@Test
	void isHandedInConfirmedShownPostedAndCounted() {
		Seen form = as(ITO).says("業務改善事例").sees("業務改善の事例", "確認された事例は、まだありません。").presses("事例を登録する").sees("業務改善事例の登録");
		form.presses("研修担当に送る", CASE)
			.sees("研修担当に送りました。確認されると、事例として全庁に紹介します。", "申請書を\\*手で\\*入力", "効果：年間1,200時間",
					"学んだワークショップ：近隣市合同RPA・AI-OCR活用ワークショップ");
		as("佐藤 健一").presses("improvement-case").sees("確認された事例は、まだありません。");
		assertThat(confirmed(2026)).isZero();
		as(KOBAYASHI).says("こんにちは").sees("確認を待つ業務改善事例が1件あります。「業務改善事例の確認」とお送りください。");
		as(KOBAYASHI).says("業務改善事例の確認")
			.sees("確認を待つ事例が1件あります。\n\n今年度に確認した事例：0件（目標 3件）　昨年度：0件", "高齢者福祉課　伊藤 彩香さん　2026年11月22日(日)")
			.presses("内容を見て確認する")
			.presses("確認して紹介する", Map.of("why", ""))
			.sees("確認しました。事例として全庁に紹介し、スキルの学びのチャンネルに投稿します。");
		assertThat(confirmed(2026)).isEqualTo(1);
		assertThat(confirmed(2025)).isZero();
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel())).singleElement()
			.satisfies((seen) -> seen.sees("業務改善事例：RPA・AI-OCR 利活用", "RPAで自動入力", "効果：年間1,200時間"));
		this.mailbox.last(ITO).sees("お送りいただいた業務改善事例が確認され、全庁に紹介されました。");
		as("佐藤 健一").presses("improvement-case")
			.sees("1件の事例があります。", "RPA・AI-OCR 利活用　年間1,200時間の効果", "RPAで自動入力")
			.presses("内容を見る")
			.sees("高齢者福祉課　伊藤 彩香さん　2026年11月22日(日)", "RPAで自動入力");
		as("佐藤 健一").presses("improvement-case", Map.of("words", "自動")).sees("「自動」に合うものが1件あります。");
		as("佐藤 健一").presses("improvement-case", Map.of("words", "ラーメン")).sees("「ラーメン」に合う事例は見つかりませんでした。別の言葉でもお試しください。");
	}

	@ParameterizedTest
	@CsvSource({ "workshop, low-code-workshop, 修了したワークショップをお選びください。",
			"workshop, security-basic-elearning, 修了したワークショップをお選びください。", "workshop, '', 修了したワークショップをお選びください。",
			"skill, low-code, そのワークショップで学んだスキルをお選びください。", "before, ' ', 改善前のようすをお書きください。",
			"after, '', 改善後のようすをお書きください。", "hours, '', 年間の効果は、1以上の整数（時間）でお書きください。",
			"hours, -5, 年間の効果は、1以上の整数（時間）でお書きください。", "hours, 0, 年間の効果は、1以上の整数（時間）でお書きください。",
			"hours, 1.5, 年間の効果は、1以上の整数（時間）でお書きください。", "hours, 99999999, 年間の効果は、1以上の整数（時間）でお書きください。" })
	void whatIsWrongIsSaid(String field, String value, String refusal) {
		as(ITO).presses("send-case", with(Map.of(field, value))).sees(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM improvement_case").query(Integer.class).single()).isZero();
	}

	@Test
	void whatIsTooLongIsSaid() {
		as(ITO).presses("send-case", with(Map.of("before", "あ".repeat(1_001))))
			.sees("改善前は、1,000文字以内でお書きください（今は1,001文字です）。");
	}

	@Test
	void whoCompletedNoWorkshopIsToldHow() {
		as("佐藤 健一").presses("case-form").sees("業務改善事例は、ワークショップを修了した方が登録できます。修了の記録がまだないワークショップは、先に修了を記録してください。");
		as("佐藤 健一").presses("send-case", CASE).doesNotSee("送りました");
		assertThat(this.jdbc.sql("SELECT count(*) FROM improvement_case").query(Integer.class).single()).isZero();
	}

	/** Who may do what to the case of another, forged buttons included. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what         | author | colleague | coordinator
			case           | yes    | no        | yes
			case-form      | yes    | no        | no
			send-case      | yes    | no        | no
			withdraw-case  | yes    | no        | no
			confirm-case   | no     | no        | yes
			return-case    | no     | no        | yes
			waiting-cases  | no     | no        | yes
			""")
	void rightsAreAsTheTableSays(String what, String author, String colleague, String coordinator) {
		check(what, ITO, author);
		check(what, "佐藤 健一", colleague);
		check(what, KOBAYASHI, coordinator);
	}

	private void check(String what, String name, String may) {
		this.jdbc.sql("DELETE FROM improvement_case").update();
		String id = send();
		String seen = String.join(" ",
				as(name).presses(what, with(Map.of("case", id, "revision", "1", "why", "理由"))).lines());
		boolean refused = seen.contains("研修担当の方だけ") || seen.contains("ご本人だけ") || seen.contains("見つかりません");
		assertThat(refused).as(what + " by " + name + ": " + seen).isEqualTo(may.equals("no"));
		if (refused) {
			assertThat(this.cases.find(id).orElseThrow().state()).hasToString("WAITS");
		}
	}

}
