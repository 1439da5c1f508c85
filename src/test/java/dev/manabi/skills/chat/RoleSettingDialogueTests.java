package dev.manabi.skills.chat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators settle reports and set people's roles.
 */
class RoleSettingDialogueTests extends WithRoleReports {

	private static final String SET = "2026年11月22日(日)に小林 恵さんが「デジタル推進リーダー人財」に設定しました（2027年3月31日(水)まで）。";

	@Test
	void theRolesThatWereAskedForAreSetUntilTheEndOfTheFiscalYear() {
		reported();
		Seen notice = coordinator(Language.JA).says("ありがとう");
		assertThat(inputs(notice, "value")).containsExactly("leader", "2027-03-31");
		assertThat(inputs(notice, "min")).containsExactly("2026-11-22");
		assertThat(inputs(notice, "max")).containsExactly("2028-11-22");
		notice.pressesOnTheLast("この役割にする", setting("leader", "2027-03-31"))
			.sees("対応しました：伊藤 彩香さんの役割", SET, "ご本人には、Manabi からお知らせします。");
		assertThat(ito(Language.JA).says("私の役割").sees("デジタル推進リーダー人財", "研修担当が2027年3月31日(水)まで設定しています。").lines())
			.contains("研修担当が、あなたの役割を「デジタル推進リーダー人財」に設定しました（2027年3月31日(水)まで）。「何を受講すればいい？」とお尋ねいただくと、この役割の研修プランをご覧になれます。");
		Seen plan = ito(Language.JA).says("何を受講すればいい？").sees("デジタル推進リーダー人財", "研修担当が2027年3月31日(水)まで設定しています。");
		assertThat(plan.replies()).as("told once").isOne();
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（0件）", "対応をお待ちの申し出はありません。");
	}

	@Test
	void inEnglish() {
		String report = reported();
		coordinator(Language.EN).havingChosenIt()
			.presses("role-setting", Map.of("report", report))
			.sees("Role of 伊藤 彩香", "Role given by job title, department and so on", "Digital Practitioner")
			.presses("Set this role", setting("leader,expert", "2027-03-31"))
			.sees("Done: role of 伊藤 彩香",
					"Set to Digital Promotion Leader and Digital Expert until Wed 31 Mar 2027, by 小林 恵 on Sun 22 Nov 2026.");
		ito(Language.EN).says("What is my role?")
			.sees("A training coordinator has set this role until Wed 31 Mar 2027.");
	}

	@Test
	void everythingStaysAsItIs() {
		reported();
		coordinator(Language.JA).says("ありがとう")
			.pressesOnTheLast("今のままにする", Map.of())
			.sees("対応しました：伊藤 彩香さんの役割", "2026年11月22日(日)に小林 恵さんが確認し、今の役割のままとしました。");
		ito(Language.JA).says("私の役割").sees("デジタル利活用人財", "お知らせいただいた役割の件を研修担当が確認し、今の役割のままとなりました。ご不明な点は、デジタル推進室へお尋ねください。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "この役割にする", "今のままにする" })
	void whoComesSecondChangesNothingAndSeesWhoWasFirst(String button) {
		reported();
		Seen notice = coordinator(Language.JA).says("ありがとう");
		notice.pressesOnTheLast("この役割にする", setting("leader", "2027-03-31"));
		notice.pressesOnTheLast(button, setting("expert", "2027-12-31"))
			.sees("すでに対応済みです：伊藤 彩香さんの役割", SET, "今回の操作では、何も変わっていません。")
			.presses("あらためて設定する")
			.sees("デジタル推進リーダー人財（2027年3月31日(水)まで）")
			.presses("この役割にする", setting("expert", "2027-12-31"))
			.sees("対応しました：伊藤 彩香さんの役割");
		ito(Language.JA).says("私の役割").sees("デジタルエキスパート人財").doesNotSee("推進リーダー");
	}

	@Test
	void whatIsSetLastsThroughItsLastDay() {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", "2026-12-01"));
		this.clock.moveTo("2026-12-01");
		ito(Language.JA).says("私の役割").sees("デジタル推進リーダー人財");
		this.clock.moveTo("2026-12-02");
		ito(Language.JA).says("私の役割").sees("デジタル利活用人財").doesNotSee("推進リーダー");
		ito(Language.JA).says("何を受講すればいい？").sees("デジタル利活用人財");
		coordinator(Language.JA).presses("role-setting", Map.of("person", ITO)).doesNotSee("研修担当による今の設定");
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-01, 2026-12-01, 2", "2026-12-01, 2026-12-02, 1", "2027-03-31, 2026-12-21, 2",
			"2027-03-31, 2026-12-23, 1" })
	void newsIsToldForThirtyDaysAndNotWhenItIsOver(String until, String day, int replies) {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", until));
		this.clock.moveTo(day);
		assertThat(ito(Language.JA).says("ありがとう").replies()).isEqualTo(replies);
	}

	@Test
	void whatIsSetIsTakenBack() {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", "2027-03-31"));
		Seen setting = coordinator(Language.JA).presses("role-setting", Map.of("person", ITO))
			.sees("研修担当による今の設定", "デジタル推進リーダー人財（2027年3月31日(水)まで）");
		setting.presses("設定を取り消す").sees("2026年11月22日(日)に小林 恵さんが設定を取り消し、職名や所属などで決まる役割に戻しました。");
		ito(Language.JA).says("私の役割")
			.sees("デジタル利活用人財", "研修担当が、あなたの役割の設定を取り消しました。役割は、職名や所属などで決まるものに戻りました。ご不明な点は、デジタル推進室へお尋ねください。");
		assertThat(setting.presses("設定を取り消す").lines()).containsExactly("この方の役割は設定されていないため、取り消すものがありません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "この役割にする", "今のままにする", "設定を取り消す" })
	void wordsThatTheCoordinatorHasNotReadAreNotSettled(String button) {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "expert", "until", "2027-03-31"));
		reported();
		Seen notice = coordinator(Language.JA).says("ありがとう");
		ito(Language.JA).presses("send-role-report", Map.of("roles", "management", "words", "やはり課長です。"));
		Seen anew = notice.pressesOnTheLast(button, setting("leader", "2027-03-31"))
			.sees("申し出の内容が変わりました。内容をご確認のうえ、もう一度操作してください。", "伊藤 彩香さんの役割", "やはり課長です。");
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（1件）");
		anew.presses(button, setting("management", "2027-03-31")).sees("対応しました：伊藤 彩香さんの役割");
	}

	@Test
	void aReportThatCameMeanwhileIsShownFirst() {
		Seen setting = coordinator(Language.JA).presses("role-setting", Map.of("person", ITO));
		reported();
		setting.presses("この役割にする", setting("expert", "2027-03-31"))
			.sees("この方から申し出が届いています。内容をご確認のうえ、もう一度操作してください。", "10月から係長です。")
			.presses("この役割にする", setting("leader", "2027-03-31"))
			.sees("対応しました：伊藤 彩香さんの役割");
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（0件）");
	}

	@Test
	void whatAnotherHasSetMeanwhileIsShownBeforeItIsTakenBack() {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", "2027-03-31"));
		Seen setting = coordinator(Language.EN).presses("role-setting", Map.of("person", ITO));
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "expert", "until", "2027-03-31"));
		Seen anew = setting.presses("Undo the setting")
			.sees("The setting has changed. Please look at it and try again.",
					"Digital Expert (until Wed 31 Mar 2027)");
		ito(Language.JA).says("私の役割").sees("デジタルエキスパート人財");
		anew.presses("Undo the setting").sees("Done: role of 伊藤 彩香");
	}

	@Test
	void rolesThatTheMapNoLongerHasAreNotSpokenOf() {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", "2027-03-31"));
		String report = reported();
		coordinator(Language.JA).presses("role-setting", Map.of("report", report))
			.presses("この役割にする", setting("expert", "2027-03-31"));
		this.jdbc.sql("UPDATE role_decision SET roles = 'no-longer'").update();
		assertThat(ito(Language.JA).says("私の役割").sees("デジタル利活用人財").replies()).isOne();
		coordinator(Language.JA).presses("role-setting", Map.of("person", ITO)).doesNotSee("研修担当による今の設定", "「」");
		coordinator(Language.JA).presses("role-setting", Map.of("report", report))
			.sees("2026年11月22日(日)に小林 恵さんが、現在のスキルマップにない役割に設定しました（2027年3月31日(水)まで）。");
		coordinator(Language.EN).havingChosenIt()
			.presses("role-setting", Map.of("report", report))
			.sees("Set to a role that is not in the current skill map, until Wed 31 Mar 2027, by 小林 恵 on Sun 22 Nov 2026.");
	}

	@Test
	void whoDecidesAboutThemselvesIsNotToldSo() {
		String kobayashi = "2330fcf1-562a-44b8-8866-8d77e827062c";
		coordinator(Language.JA)
			.presses("save-roles", Map.of("person", kobayashi, "roles", "leader", "until", "2027-03-31"))
			.sees("対応しました：小林 恵さんの役割")
			.doesNotSee("お知らせします");
	}

	@Test
	void takingBackAnswersAReportToo() {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "expert", "until", "2027-03-31"));
		String report = reported();
		coordinator(Language.JA).presses("role-setting", Map.of("report", report)).presses("設定を取り消す");
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（0件）");
	}

	@ParameterizedTest
	@CsvSource({ "'', 2027-03-31, 役割を一つ以上選んでください。", "no-such-role, 2027-03-31, 役割を一つ以上選んでください。",
			"leader, 2026-11-21, 日付は、今日から2028年11月22日(水)までの間で選んでください。",
			"leader, 2028-11-23, 日付は、今日から2028年11月22日(水)までの間で選んでください。",
			"leader, '', 日付は、今日から2028年11月22日(水)までの間で選んでください。",
			"leader, 2027-02-30, 日付は、今日から2028年11月22日(水)までの間で選んでください。",
			"leader, 来年, 日付は、今日から2028年11月22日(水)までの間で選んでください。" })
	void whatCannotBeSetIsRefused(String roles, String until, String refusal) {
		String report = reported();
		assertThat(coordinator(Language.JA).presses("role-setting", Map.of("report", report))
			.presses("この役割にする", setting(roles, until))
			.lines()).first().isEqualTo(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM role_decision").query(Integer.class).single()).isZero();
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（1件）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2028-11-22" })
	void todayAndTwoYearsAheadAreAllowed(String until) {
		coordinator(Language.JA).presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", until))
			.sees("対応しました：伊藤 彩香さんの役割");
	}

	@ParameterizedTest
	@ValueSource(strings = { "save-roles", "keep-roles", "withdraw-roles", "role-setting" })
	void aButtonThatNamesNobodyOrTwoIsRefused(String intent) {
		String report = reported();
		coordinator(Language.JA).says("ありがとう");
		for (Map<String, String> slots : List.of(Map.<String, String>of(), Map.of("report", "x\u0000"),
				Map.of("report", UUID.randomUUID().toString()), Map.of("report", report, "person", SUZUKI),
				Map.of("person", UUID.randomUUID().toString()), Map.of("person", "伊藤"))) {
			assertThat(coordinator(Language.JA).presses(intent, slots).lines())
				.containsExactly("この職員または申し出が見つかりませんでした。「職員の役割を設定」と入力して、もう一度お試しください。");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "save-roles", "keep-roles", "withdraw-roles" })
	void nobodyElseMayDecide(String intent) {
		String report = reported();
		Map<String, String> forged = Map.of("report", report, "person", ITO, "roles", "expert", "until", "2027-03-31");
		assertThat(ito(Language.JA).presses(intent, forged).lines()).containsExactly("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		assertThat(this.dialogues.as("佐藤 健一", Language.EN).presses(intent, forged).lines())
			.containsExactly("Sorry, this is for training coordinators only.");
		assertThat(this.jdbc.sql("SELECT count(*) FROM role_decision").query(Integer.class).single()).isZero();
		coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（1件）");
	}

	@Test
	void openReportsAreListedTenAtATimeTheOldestFirst() {
		for (int i = 0; i < 12; i++) {
			String person = "00000000-0000-4000-8000-%012d".formatted(i);
			this.jdbc.sql("""
					INSERT INTO role_report (id, person_id, open_for, roles, words, revision, reported_at)
					VALUES (?, ?, ?, '', ?, 1, ?)
					""")
				.params(UUID.randomUUID().toString(), person, person, "申し出" + i,
						OffsetDateTime.parse("2026-11-22T03:00:00Z"))
				.update();
		}
		Seen first = coordinator(Language.JA).says("役割の申し出").sees("役割の申し出（12件）");
		assertThat(first.answer().findValuesAsString("verb")).filteredOn("role-setting"::equals).hasSize(10);
		first.presses("名簿にない方の申し出を見る").sees("申し出0");
		Seen second = first.presses("次へ（残り2件）");
		assertThat(second.answer().findValuesAsString("verb")).filteredOn("role-setting"::equals).hasSize(2);
		second.presses("名簿にない方の申し出を見る").sees("申し出10");
		assertThat(second.presses("前へ").answer()).isEqualTo(first.answer());
	}

	@ParameterizedTest
	@CsvSource({ "伊藤 彩香", "伊藤彩香", "伊藤", "００７７４２", "007742", "ITO.Ayaka@city.example.jp",
			"' ito.ayaka@city.example.jp '" })
	void aMemberOfStaffIsFoundByNameNumberOrUserName(String who) {
		coordinator(Language.JA).says("職員の役割を設定")
			.sees("職員の役割を設定", "役割を設定する職員を、ユーザー名、職員番号、氏名のいずれかで探せます。氏名は姓だけでも構いません。")
			.presses("探す", Map.of("who", who))
			.sees("伊藤 彩香さんの役割", "職名や所属などで決まる役割")
			.doesNotSee("申し出がありました");
	}

	@Test
	void whoHasAnOpenReportIsShownWithIt() {
		reported();
		coordinator(Language.JA).presses("set-roles", Map.of("who", "伊藤")).sees("10月から係長です。");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 該当する職員が見つかりませんでした。入力した内容をお確かめください。Manabi をまだ一度もお使いでない方は、見つからないことがあります。",
			"EN, Nobody was found. Please check what you typed. People who have never used Manabi may not be found." })
	void whoIsNotFoundIsAskedForAgain(Language language, String answer) {
		coordinator(language).presses("set-roles", Map.of("who", "山田%")).sees(answer);
	}

	private static List<String> inputs(Seen seen, String property) {
		return seen.last()
			.findParents(property)
			.stream()
			.filter((node) -> node.path("type").asString("").startsWith("Input."))
			.map((node) -> node.path(property).asString())
			.toList();
	}

}
