package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff say that their role is wrong, and the coordinators hear of it.
 */
class RoleReportDialogueTests extends WithRoleReports {

	@Test
	void somebodySaysWhichRoleIsRightAndWhy() {
		ito(Language.JA).says("私の役割とその理由は？")
			.presses("役割が違います")
			.sees("役割が違うときは", "正しいと思う役割を選んで、送ってください。わかるところだけで構いません。")
			.presses("研修担当に送る", Map.of("roles", "leader,management", "words", " 10月から係長です。\r\n*よろしく*お願いします。 "))
			.sees("研修担当にお送りしました", "デジタルマネジメント人財、デジタル推進リーダー人財", "10月から係長です。\n\n\\*よろしく\\*お願いします。",
					"研修担当が確認し、結果をこのチャットでお知らせします。")
			.doesNotSee("入れ替えました")
			.presses("役割の説明に戻る")
			.sees("あなたの役割とその理由");
	}

	@Test
	void inEnglish() {
		this.dialogues.as("Emily Carter", Language.EN)
			.says("My role is wrong.")
			.sees("If your role is wrong")
			.presses("Send to the coordinators", Map.of("roles", "expert"))
			.sees("Sent to the training coordinators", "Digital Expert",
					"A coordinator will look at it, and you’ll get the answer in this chat.");
		assertThat(coordinator(Language.EN).says("help").last().toString()).contains("Emily Carter", "Digital Expert",
				"[For coordinators] On Sun 22 Nov 2026 this person reported that their role is wrong.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "役割が違います", "役割が違う。", "役割が間違っている", "役割がチガイマス", "私の役割が違います", "My role is wrong", "wrong role" })
	void isTypedInManyWays(String text) {
		ito(Language.JA).havingChosenIt().says(text).sees("役割が違うときは");
	}

	@Test
	void aSecondReportTakesThePlaceOfTheFirst() {
		reported();
		ito(Language.JA).says("役割が違います")
			.sees("前にお送りいただいた内容を表示しています。送り直すと、新しい内容に入れ替わります。")
			.presses("研修担当に送る", Map.of("roles", "management", "words", "課長です。"))
			.sees("前にお送りいただいた内容と入れ替えました。", "デジタルマネジメント人財", "課長です。");
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（1件）", "正しいと思う役割：デジタルマネジメント人財").doesNotSee("推進リーダー");
	}

	@Test
	void theFormShowsWhatWasSent() {
		reported();
		Seen form = ito(Language.JA).says("役割が違います");
		assertThat(form.answer().at("/body/3/value").asString()).isEqualTo("leader");
		assertThat(form.answer().at("/body/4/value").asString()).isEqualTo("10月から係長です。");
	}

	@Test
	void everyCoordinatorHearsOnceOfEachWording() {
		reported();
		assertThat(coordinator(Language.JA).says("ありがとう").lines()).contains("伊藤 彩香さんの役割", "10月から係長です。");
		assertThat(coordinator(Language.JA).says("ありがとう").replies()).isOne();
		ito(Language.JA).presses("send-role-report", Map.of("roles", "leader", "words", "10月から係長です。"));
		assertThat(coordinator(Language.JA).says("ありがとう").replies()).as("said again in the same words").isOne();
		ito(Language.JA).presses("send-role-report", Map.of("words", "やはり課長です。"));
		assertThat(coordinator(Language.JA).says("ありがとう").lines()).contains("やはり課長です。");
		assertThat(ito(Language.JA).says("ありがとう").replies()).isOne();
	}

	@Test
	void theNoticeSaysAllThatIsNeeded() {
		reported();
		coordinator(Language.JA).says("ありがとう")
			.sees("【研修担当の方へ】2026年11月22日(日)に「役割が違います」との申し出がありました。", "伊藤 彩香さんの役割", "高齢者福祉課 主事",
					"007742\u3000ito.ayaka@city.example.jp", "デジタル推進リーダー人財", "10月から係長です。", "デジタル利活用人財",
					"ほかの役割区分に該当しないため、この役割になります。");
	}

	@Test
	void roleAndWordsAreOptionalAndUnknownRolesPassedOver() {
		ito(Language.JA).presses("send-role-report", Map.of("roles", "no-such-role, ,", "person", SUZUKI))
			.sees("研修担当にお送りしました", "選択なし");
		coordinator(Language.JA).says("役割の申し出").sees("伊藤 彩香さん").doesNotSee("鈴木");
	}

	@ParameterizedTest
	@CsvSource({ "JA, ご説明は500文字以内でお書きください。", "EN, Please keep your note within 500 characters." })
	void tooManyWordsAreRefused(Language language, String refusal) {
		String longest = "長".repeat(500);
		assertThat(ito(language).presses("send-role-report", Map.of("words", longest + "い")).lines())
			.containsExactly(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM role_report").query(Integer.class).single()).isZero();
		assertThat(ito(language).presses("send-role-report", Map.of("words", longest)).lines()).contains(longest);
	}

	@ParameterizedTest
	@CsvSource({ "JA, 役割区分は市の職員が対象です。このアカウントには役割がありません。",
			"EN, Roles are for city staff. There is none for this account." })
	void whoIsNotStaffIsTold(Language language, String refusal) {
		var guest = this.dialogues.as(People.account("guest@partner.example.jp", "Guest", true, true), language);
		assertThat(guest.presses("report-role").lines()).containsExactly(refusal);
		assertThat(guest.presses("send-role-report", Map.of("words", "x")).lines()).containsExactly(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM role_report").query(Integer.class).single()).isZero();
	}

	@Test
	void aStrangerIsAskedForTheirNameAndAnswered() {
		var stranger = this.dialogues.asStranger(Language.JA);
		Seen form = stranger.says("役割が違います").sees("職員名簿でこのアカウントを確認できません。お名前と所属、職名を書いて、送ってください。");
		assertThat(form.presses("研修担当に送る", Map.of("roles", "leader", "words", "  ")).lines())
			.containsExactly("職員名簿でこのアカウントを確認できないため、どなたかがわかりません。お名前と所属を書いて、もう一度お送りください。");
		form.presses("研修担当に送る", Map.of("words", "福祉課の八王子花子です。")).sees("研修担当にお送りしました");
		Seen list = coordinator(Language.JA).says("役割の申し出").sees("名簿にない方");
		Seen report = list.presses("名簿にない方の申し出を見る")
			.sees("アカウントのID：00000000-0000-4000-8000-000000000000", "福祉課の八王子花子です。");
		assertThat(report.answer().findValuesAsString("title")).contains("確認済みにする")
			.doesNotContain("この役割にする", "今のままにする");
		report.presses("確認済みにする").sees("対応しました：名簿にない方の役割", "2026年11月22日(日)に小林 恵さんが確認しました。");
		assertThat(stranger.says("ありがとう").lines()).contains("お知らせいただいた役割の件を、研修担当が確認しました。ご不明な点は、デジタル推進室へお尋ねください。");
	}

	@Test
	void whatCannotBeWrittenIsLeftOut() {
		ito(Language.JA).presses("send-role-report", Map.of("words", "係\u0000長\u0007です")).sees("係長です");
	}

	@Test
	void nothingIsShownWhereOthersListen() {
		for (String intent : List.of("report-role", "send-role-report")) {
			assertThat(ito(Language.JA).amongOthers().presses(intent).answer().has("apart")).isTrue();
		}
	}

}
