package dev.manabi.workdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator sends the holidays of another year, closures, and lists of leave.
 */
@ManabiTest
class WorkdayTablesDialogueTests {

	private static final LocalDate NEW_YEAR_2028 = LocalDate.of(2028, 1, 1);

	private static final LocalDate SPORTS_DAY = LocalDate.of(2028, 10, 9);

	private static final String CLOSURES = "日付,開始,終了,理由,中止\n";

	private static final String LEAVES = "職員番号,ユーザー名,開始,終了,中止\n";

	private static final PersonId SUZUKI = new PersonId("6301bbfc-a0c5-454e-8ff9-bb510944fe0c");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private OfficeDays days;

	@Autowired
	private Leaves leaves;

	@Autowired
	private LeaveRows rows;

	@Autowired
	private Roster roster;

	@Autowired
	private KnownDays known;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		WorkdaysForgotten.in(this.jdbc, this.known);
	}

	@Test
	void theCabinetOfficesFileIsTakenAsItIs() {
		Seen seen = megumi().sends("syukujitsu.csv", CabinetOffice.file(CabinetOffice.YEAR_2028));
		seen.sees("国民の祝日の取り込みの確認", "追加: 16 行", "変更: 0 行", "取り込み済み（変更なし）: 1,100 行");
		assertThat(this.days.knowsHolidaysOf(2028)).isFalse();
		seen.presses("取り込む").sees("国民の祝日を取り込みました");
		assertThat(this.days.knowsHolidaysOf(2028)).isTrue();
		assertThat(this.days.isOpen(SPORTS_DAY)).isFalse();
		assertThat(this.days.isOpen(SPORTS_DAY.plusDays(1))).isTrue();
		assertThat(this.days.isOpen(LocalDate.of(2027, 3, 22))).isFalse();
		assertThat(deeds()).contains("office.holidays 2028").doesNotContain("office.holidays 2027");
		megumi().sends("syukujitsu.csv", CabinetOffice.file(CabinetOffice.YEAR_2028)).sees("追加: 0 行", "変更: 0 行");
	}

	@Test
	void aYearThatIsSentAgainTakesThePlaceOfWhatWasKnown() {
		take("syukujitsu.csv", CabinetOffice.HEADINGS + CabinetOffice.YEAR_2028);
		String moved = CabinetOffice.YEAR_2028.replace("2028/10/9,", "2028/10/10,");
		take("syukujitsu.csv", CabinetOffice.HEADINGS + moved);
		assertThat(this.days.isOpen(SPORTS_DAY)).isTrue();
		assertThat(this.days.isOpen(SPORTS_DAY.plusDays(1))).isFalse();
		megumi().sends("syukujitsu.csv", CabinetOffice.HEADINGS + moved.replace("2028/10/10,スポーツの日\n", ""))
			.sees("追加: 0 行", "変更: 1 行")
			.presses("取り込む");
		assertThat(this.days.isOpen(SPORTS_DAY.plusDays(1))).isTrue();
		assertThat(this.days.isOpen(NEW_YEAR_2028.plusDays(9))).isFalse();
	}

	@Test
	void aBundledYearIsReplacedAsAWhole() {
		String another = CabinetOffice.YEAR_2028.replace("2028/", "2027/").replace("10/9,", "10/12,");
		take("syukujitsu.csv", CabinetOffice.HEADINGS + another);
		assertThat(this.days.isOpen(LocalDate.of(2027, 3, 22))).isTrue();
		assertThat(this.days.isOpen(LocalDate.of(2027, 10, 12))).isFalse();
		assertThat(this.days.isOpen(LocalDate.of(2026, 9, 22))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "2028/1/1,元日; 2028/1/2,元日; 2行目: 2028年がそろっていません。元日がありません",
					"2028/2/11,建国記念の日; 2028/1/1,成人の日; 4行目: 2028-01-01 は 2行目にも、別の名称で書かれています",
					"2028/1/10,; あした,; 3行目: 「国民の祝日・休日月日: あした」を読み取れません。例: ", "成人の日; ''; 3行目: 「国民の祝日・休日名称」がありません" })
	void aFaultyFileIsNotTaken(String what, String instead, String problem) {
		Seen seen = megumi().sends("syukujitsu.csv",
				CabinetOffice.HEADINGS + CabinetOffice.YEAR_2028.replace(what, instead));
		assertThat(String.join("\n", seen.lines())).contains(problem);
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
		assertThat(this.days.knowsHolidaysOf(2028)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 1102行目: 2028年がそろっていません。祝日が 9 日しかありません（10 日より少ない年はありません）",
			"EN; 'line 1102: the year 2028 is not complete: the table has only 9 holidays of it, and there are never fewer than 10'" })
	void aYearThatIsNotWholeIsNamed(Language language, String problem) {
		String nine = String.join("\n", CabinetOffice.YEAR_2028.lines().limit(9).toList());
		Seen seen = this.dialogues.as("小林 恵", language).sends("syukujitsu.csv", CabinetOffice.file(nine));
		assertThat(String.join("\n", seen.lines())).contains(problem);
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
	}

	@Test
	void closuresAreTakenAndTakenBack() {
		take("closures.csv", CLOSURES + "2027/2/8,,,電気設備点検,\n,令和9年2月15日,令和9年2月16日,庁舎移転,\n");
		assertThat(List.of(8, 9, 15, 16, 17)).filteredOn((day) -> this.days.isOpen(LocalDate.of(2027, 2, day)))
			.containsExactly(9, 17);
		megumi().sends("closures.csv", CLOSURES + "2027/2/8,,,電気設備点検,\n").sees("追加: 0 行", "取り込み済み（変更なし）: 1 行");
		take("closures.csv", CLOSURES + "2027/2/8,,,停電,\n,2027-02-15,2027-02-16,庁舎移転,○\n");
		assertThat(this.days.isOpen(LocalDate.of(2027, 2, 8))).isFalse();
		assertThat(this.days.isOpen(LocalDate.of(2027, 2, 15))).isTrue();
		megumi().sends("closures.csv", CLOSURES + ",2027-02-15,2027-02-16,庁舎移転,○\n").sees("取り込み済み（変更なし）: 1 行");
		assertThat(deeds()).contains("office.closed 2027-02-08", "office.closed 2027-02-15..2027-02-16",
				"office.reopened 2027-02-15..2027-02-16");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { ",,,停電,; 2行目: 「日付」か、「開始」と「終了」の両方か、どちらかだけを書いてください",
			"2027-02-08,2027-02-08,,停電,; 2行目: 「日付」か、「開始」と「終了」の両方か、どちらかだけを書いてください", ",2027-02-08,,停電,; 2行目: 「終了」がありません",
			",2027-02-08,2027-02-07,停電,; 2行目: 終わりが始まりより前になっています（2027-02-08～2027-02-07）",
			",2027-02-08,2028-02-09,停電,; 2行目: 2027-02-08 から 2028-02-09 までは長すぎます。一度に書けるのは 366 日までです",
			"2027-02-08,,,,; 2行目: 「理由」がありません", "2027-02-08,,,停電,たぶん; 2行目: 「中止: たぶん」を読み取れません。例: ○" })
	void aFaultyClosureIsNamed(String row, String problem) {
		Seen seen = megumi().sends("closures.csv", CLOSURES + row + "\n");
		assertThat(String.join("\n", seen.lines())).contains(problem);
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
	}

	@Test
	void twoRowsOfTheSameDaysThatDifferAreRefused() {
		megumi().sends("closures.csv", CLOSURES + "2027-02-08,,,停電,\n2027-02-08,,,点検,\n")
			.sees("3行目: 2027-02-08 は 2行目にも、別の内容で書かれています");
		megumi().sends("leaves.csv", LEAVES + "004058,,2026-12-01,2026-12-02,\n004058,,2026-12-01,2026-12-02,○\n")
			.sees("3行目: この休暇（2026-12-01..2026-12-02）は、2行目と内容が反対です");
		megumi().sends("closures.csv", CLOSURES + "2027-02-08,,," + "あ".repeat(201) + ",\n")
			.sees("2行目: 「理由」が 200 文字を超えています");
	}

	@Test
	void leavesAreTakenAndTakenBack() {
		take("leaves.csv",
				LEAVES + "4058,,2026/12/1,2026/12/10,\n,suzuki.naoki@city.example.jp,2026/12/11,2026/12/20,\n"
						+ ",suzuki.naoki@city.example.jp,2026/12/25,2026/12/25,\n");
		assertThat(this.leaves.isAway(SUZUKI, LocalDate.of(2026, 11, 30))).isFalse();
		assertThat(this.leaves.awayUntil(SUZUKI, LocalDate.of(2026, 12, 1))).contains(LocalDate.of(2026, 12, 20));
		assertThat(this.leaves.awayUntil(SUZUKI, LocalDate.of(2026, 12, 20))).contains(LocalDate.of(2026, 12, 20));
		assertThat(this.leaves.isAway(SUZUKI, LocalDate.of(2026, 12, 21))).isFalse();
		assertThat(away(LocalDate.of(2026, 12, 25))).containsExactly("鈴木 直樹");
		assertThat(away(LocalDate.of(2026, 12, 26))).isEmpty();
		take("leaves.csv", LEAVES + "004058,,2026/12/11,2026/12/20,○\n");
		assertThat(this.leaves.awayUntil(SUZUKI, LocalDate.of(2026, 12, 1))).contains(LocalDate.of(2026, 12, 10));
		megumi().sends("leaves.csv", LEAVES + "004058,,2026/12/11,2026/12/20,○\n004058,,2026/12/25,2026/12/25,\n")
			.sees("取り込み済み（変更なし）: 2 行");
		assertThat(deeds()).contains("leave.noted 2026-12-01..2026-12-10", "leave.noted 2026-12-25",
				"leave.taken-back 2026-12-11..2026-12-20");
	}

	@Test
	void aLeaveIsOfWhoeverItsUserNameTurnsOutToBe() {
		PersonId standIn = PersonId.ofUserName("suzuki.naoki@city.example.jp");
		LocalDate day = LocalDate.of(2026, 12, 1);
		this.rows.add(new Leave(standIn, new Period(day, day)), "cli");
		assertThat(this.leaves.isAway(SUZUKI, day)).isTrue();
		assertThat(away(day)).containsExactly("鈴木 直樹");
		this.dialogues.as("鈴木 直樹", Language.JA).presses("my-data").sees("休暇：2026年12月1日(火)～2026年12月1日(火)");
		take("leaves.csv", LEAVES + "004058,,2026-12-01,2026-12-01,○\n");
		assertThat(this.leaves.isAway(SUZUKI, day)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "JA; 2行目: 「職員番号: 999999」の方は名簿にいません",
					"EN; 'line 3: it ends before it begins: 2026-12-02 to 2026-12-01'",
					"JA; 3行目: 終わりが始まりより前になっています（2026-12-02～2026-12-01）" })
	void aFaultyLeaveIsNamed(Language language, String problem) {
		Seen seen = this.dialogues.as("小林 恵", language)
			.sends("leaves.csv", LEAVES + "999999,,2026-12-01,2026-12-02,\n004058,,2026-12-02,2026-12-01,\n");
		assertThat(String.join("\n", seen.lines())).contains(problem);
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
	}

	@Test
	void leavesThatEndedLongAgoAreNotKept() {
		take("leaves.csv", LEAVES + "004058,,2026-11-01,2026-11-20,\n004058,,2026-01-01,2026-03-31,\n");
		assertThat(stored()).isOne();
		this.clock.moveTo("2027-02-18");
		this.rows.forget();
		assertThat(stored()).isOne();
		this.clock.moveTo("2027-02-19");
		this.rows.forget();
		assertThat(stored()).isZero();
	}

	@Test
	void nobodyButCoordinatorsSendsThem() {
		Seen seen = this.dialogues.as("鈴木 直樹", Language.JA)
			.sends("leaves.csv", LEAVES + "004058,,2026-12-01,2026-12-02,\n");
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
		assertThat(stored()).isZero();
	}

	private List<String> away(LocalDate day) {
		List<String> names = new ArrayList<>();
		Predicate<Person> away = this.leaves.away(day);
		this.roster.walk((person) -> {
			if (away.test(person)) {
				names.add(person.name());
			}
		});
		return names;
	}

	private void take(String file, String table) {
		megumi().sends(file, table).presses("取り込む");
	}

	private Speaker megumi() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

	private int stored() {
		return this.jdbc.sql("SELECT count(*) FROM staff_leave").query(Integer.class).single();
	}

	private List<String> deeds() {
		return this.jdbc.sql("SELECT what, subject FROM audit_entry")
			.query((row, _) -> row.getString(1) + " " + row.getString(2))
			.list();
	}

}
