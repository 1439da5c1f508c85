package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.audit.AuditLog;
import dev.manabi.training.Status;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is exempt is no more asked for until it ends, and is noted.
 */
class GrantedExemptionDialogueTests extends ExemptionStage {

	@Autowired
	private AuditLog log;

	@Test
	void whatIsExemptIsNotCountedAsToDo() {
		Speaker ito = as("伊藤 彩香");
		String before = ito.presses("progress").lines().get(1);
		ito.presses("send-exemption", ASKED);
		grant("2027-03-31");
		assertThat(before).isEqualTo("必要な研修 5件のうち、0件が受講済みです。");
		ito.presses("progress").sees("必要な研修 4件のうち、0件が受講済みです。ほかに免除が1件あります。");
		ito.presses("open-training").doesNotSee("BPR");
		ito.presses("open-training", BPR).sees("免除（育児休業のため、2027年3月31日(水)まで）");
		ito.presses("skill", BPR).sees("免除（育児休業のため、2027年3月31日(水)まで）");
		ito.presses("record-completion").doesNotSee("BPR");
		Seen team = as("髙橋 美智子").presses("team-progress").sees("必要な研修 4件のうち、0件が受講済みです。", "免除：◎\u00A0BPR 利活用");
		team.doesNotSee("育児休業");
		ito.amongOthers().presses("skill", BPR).doesNotSee("育児休業");
	}

	@Test
	void itRunsOutByItself() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		this.clock.moveTo("2027-03-31");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		this.clock.moveTo("2027-04-01");
		assertThat(progress().status()).isEqualTo(Status.DUE);
		assertThat(progress().due().orElseThrow()).isAfterOrEqualTo("2027-05-31");
	}

	@Test
	void aCoordinatorEndsItEarlyAndItIsAskedAgainWithSixtyDays() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2028-03-31");
		as("伊藤 彩香").says("こんにちは").sees("「BPR 利活用」の受講は、2028年3月31日(金)まで免除になりました。");
		this.clock.moveTo("2027-02-15");
		Seen card = as("小林 恵").presses("exemptions", Map.of("show", "granted")).presses("内容を見る・終える");
		card.presses("免除を終える", Map.of("why", "")).sees("「免除しない」「免除を終える」ときは、ご本人に伝える理由を入力してください。");
		card.presses("免除を終える", Map.of("why", "復職されたため"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2027年2月15日(月)に、免除を終えました（2027年2月14日(日)まで免除）。");
		card.presses("免除を終える", Map.of("why", "もう一度"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2027年2月15日(月)に、免除を終えました（2027年2月14日(日)まで免除）。");
		assertThat(progress().due()).contains(LocalDate.of(2027, 4, 16));
		as("伊藤 彩香").says("こんにちは").sees("「BPR 利活用」の免除は2027年2月14日(日)で終わりました。あらためて受講の期限を、学習プランでご確認ください。　研修担当から：「復職されたため」");
	}

	@Test
	void whatIsGrantedByMistakeAndEndedAtOnceMovesNoDueDay() {
		this.clock.moveTo("2027-02-15");
		Optional<LocalDate> due = progress().due();
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-12-31");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		as("小林 恵").presses("end-exemption", Map.of("exemption", id(), "why", "誤り"));
		assertThat(progress().status()).isEqualTo(Status.DUE);
		assertThat(progress().due()).isEqualTo(due);
	}

	@Test
	void isInTheAuditLogWithoutTheReasonAndInMyData() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		assertThat(this.log.list(Optional.of(this.dialogues.idOf("伊藤 彩香")), Optional.of("exemption"), 0, 9))
			.extracting((entry) -> entry.what() + " " + entry.why())
			.containsExactly("exemption.granted ", "exemption.asked ");
		as("小林 恵").presses("audit-log", Map.of("kind", "exemption"))
			.sees("受講の免除：BPR 利活用、2027年3月31日(水)まで", "対象外の申出：BPR 利活用")
			.doesNotSee("育児休業");
		as("伊藤 彩香").presses("my-data").sees("対象外の申出と免除", "BPR 利活用：2027年3月31日(水)まで免除、理由：育児休業のため　2026年11月22日(日) 12:00");
		as("小林 恵").presses("my-data").sees("他の方の対象外の申出について決めた件数：1件");
		as("伊藤 彩香").presses("erase-my-data").sees("認められた免除（1件）：受講期限を決めるもとになるため、記録した日から5年間残します");
	}

	@Test
	void whatWasNotGrantedIsErasedAtTheirWish() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("伊藤 彩香").presses("erase-my-data").sees("対象外の申出のうち、認められた免除でないもの、残す期間を過ぎたもの：1件").presses("消去する");
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption").query(Integer.class).single()).isZero();
	}

}
