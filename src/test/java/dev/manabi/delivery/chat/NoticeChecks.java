package dev.manabi.delivery.chat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import dev.manabi.Dialogues.Seen;
import dev.manabi.roster.Post;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People are told what concerns them without having to speak.
 */
abstract class NoticeChecks extends NoticeStage {

	private static final Map<String, String> DECEMBER = Map.of("course", "digital-management-seminar", "start",
			"2026-12-16T14:00");

	@Test
	void aTransferReachesWhoeverDoesNotSpeak() {
		as(ITO).presses("my-plan");
		this.transfers.transfer(id(ITO), new Post("福祉部", "福祉部長"));
		send();
		this.mailbox.last(ITO).sees("異動などに伴う変更のご案内", "デジタル戦略立案");
		toldOnce(ITO, "異動などに伴う変更のご案内");
	}

	@Test
	void whoeverGetsASeatIsTold() {
		fill();
		as(ITO).presses("enrol-session", DECEMBER);
		send();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		as("佐藤 健一").presses("cancel-session", DECEMBER);
		send();
		this.mailbox.last(ITO).sees("空きが出たため、席をお取りしました。");
		toldOnce(ITO, "空きが出たため、席をお取りしました。");
	}

	@Test
	void whoseSessionChangesIsToldAgainWithEachChange() {
		as(ITO).presses("enrol-session", DECEMBER);
		for (int change = 1; change <= 2; change++) {
			this.jdbc.sql("UPDATE session_roll SET revision = revision + 1").update();
			send();
			assertThat(this.mailbox.of(ITO)).hasSize(change);
		}
		toldOnce(ITO, "申し込んだ研修の時間または会場が変わりました。現在の内容は次のとおりです。");
	}

	@Test
	void whoeverAttendedIsAskedHowWellTheyUnderstood() {
		String code = codeOfTheDay();
		as(ITO).presses("attendance", Map.of("code", code));
		this.clock.pass(Duration.ofMinutes(125));
		send();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((seen) -> assertThat(seen.answer().toString()).contains("session-grasp"));
		send();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(as(ITO).presses("help").replies()).isOne();
	}

	@Test
	void whoeverMayHaveAttendedIsAskedForTheCode() {
		assertThat(codeOfTheDay()).hasSize(6);
		this.clock.pass(Duration.ofMinutes(125));
		send();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((seen) -> assertThat(seen.answer().toString()).contains("\"attendance\""));
		assertThat(as(ITO).presses("help").replies()).isOne();
	}

	@Test
	void aManagerIsAskedToConfirmAndTheVerdictComesBack() {
		as(ITO).presses("save-completion", OJT);
		send();
		Seen asked = this.mailbox.last(TAKAHASHI).sees(REQUEST);
		toldOnce(TAKAHASHI, REQUEST);
		asked.presses("確認する");
		send();
		this.mailbox.last(ITO).sees("「RPAシナリオ作成OJT（デジタル推進室による伴走支援）」の受講が確認され、受講済みになりました。");
		toldOnce(ITO, "受講が確認され");
	}

	@Test
	void whatBecameOfARequestToBeExemptIsTold() {
		as(ITO).presses("send-exemption", Map.of("skill", "bpr", "reason", "育休"));
		String id = this.jdbc.sql("SELECT id FROM exemption").query((row, _) -> row.getString(1)).single();
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id, "until", "2027-03-31"));
		send();
		this.mailbox.last(ITO).sees("「BPR 利活用」の受講は、2027年3月31日(水)まで免除になりました。");
		as("小林 恵").presses("end-exemption", Map.of("exemption", id, "why", "復職"));
		send();
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		toldOnce(ITO, "免除");
	}

	@Test
	void coordinatorsHearOfARoleThatIsNotRight() {
		as(ITO).presses("send-role-report", Map.of("words", "担当が変わりました。"));
		send();
		this.mailbox.last("小林 恵").sees("担当が変わりました。");
		toldOnce("小林 恵", "担当が変わりました。");
	}

	@Test
	void whatWasDecidedOnTheirRolesIsTold() {
		as("小林 恵").presses("save-roles", Map.of("person", id(ITO).value(), "roles", "leader", "until", "2027-03-31"));
		assertThat(this.mailbox.of(ITO)).isEmpty();
		send();
		assertThat(this.mailbox.last(ITO).lines().getFirst())
			.startsWith("研修担当が、あなたの役割を「デジタル推進リーダー人財」に設定しました（2027年3月31日(水)まで）。");
		toldOnce(ITO, "研修担当が、あなたの役割を");
	}

	@Test
	void coordinatorsHearOfTheirWorkAtTheirTurn() {
		as("佐藤 健一").presses("save-completion", OJT);
		as(ITO).presses("send-exemption", Map.of("skill", "bpr", "reason", "育休"));
		send();
		assertThat(this.mailbox.of("小林 恵")).isEmpty();
		as("小林 恵").says("こんにちは").sees("【研修担当の方へ】対象外（免除）の申出が1件、決定を待っています。「対象外の申出」とお尋ねください。");
	}

	/** Somebody is enrolled, and it is five past two. */
	private String codeOfTheDay() {
		as(ITO).presses("enrol-session", DECEMBER);
		this.clock.moveTo("2026-12-16");
		String code = as("小林 恵").presses("session-code", DECEMBER)
			.lines()
			.stream()
			.filter((line) -> line.matches("\\d{3} \\d{3}"))
			.findFirst()
			.orElseThrow()
			.replace(" ", "");
		this.clock.pass(Duration.ofMinutes(125));
		return code;
	}

	private void fill() {
		as("佐藤 健一").presses("enrol-session", DECEMBER);
		for (int other = 1; other < 40; other++) {
			this.jdbc.sql("""
					INSERT INTO enrolment (id, course, starts_at, person_id, state, revision, enrolled_at)
					SELECT :id, course, starts_at, :id, 'SEAT', revision, CURRENT_TIMESTAMP FROM session_roll
					""").param("id", UUID.randomUUID().toString()).update();
		}
	}

}
