package dev.manabi.editions.chat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.TestClock;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.UnfetchedFileException;
import dev.manabi.editions.Editions;
import dev.manabi.language.Language;
import dev.manabi.roster.GroupsOfInterest;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Catalogues;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators bring in maps and catalogues, and take them back.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ActiveProfiles("tryout")
@Import({ EditionsDialogueTests.Days.class, Dialogues.class })
class EditionsDialogueTests {

	private static final String TAKE = "この版を取り込む";

	private static final String CHANGED = "ご確認の間に、ほかの変更がありました。内容を確かめて、もう一度押してください。";

	private static final String OBJECTION = "下の適用開始日からは取り込めません";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private TestClock clock;

	@Autowired
	private SkillMaps skillMaps;

	@Autowired
	private Catalogues catalogues;

	private Speaker megumi;

	@BeforeEach
	void startAfresh(@Autowired JdbcClient jdbc, @Autowired Editions editions) {
		this.clock.moveTo("2026-11-22");
		jdbc.sql("DELETE FROM edition").update();
		jdbc.sql("UPDATE edition_schedule SET number = number + 1").update();
		editions.refresh();
		this.megumi = this.dialogues.as("小林 恵", Language.JA);
		this.megumi.says("こんにちは");
	}

	@Test
	void aMapIsTriedOutTakenAndRolledBack() {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap());
		dryRun.sees("新しいスキルマップの確認", "版: 2027-04（hachioji）", "デジタル利活用人財 × データ利活用: ○ → ◎", "◎ が増える: 2 件（2 人）",
				"◎ がなくなる: 0 件（0 人）", "役割区分が変わる: 0 人");
		assertThat(this.skillMaps.current().version()).isEqualTo("2023-03");
		assertThat(required("伊藤 彩香")).doesNotContain("◎ データ利活用");
		Seen taken = dryRun.presses(TAKE, Map.of("from", "2026-11-22"));
		taken.sees("スキルマップを取り込みました。ご案内はもう新しい版に変わっています。", "版: 2027-04（hachioji）", "適用開始: 2026年11月22日(日)");
		assertThat(String.join("\n", taken.lines())).contains("小林 恵さんが2026年11月22日(日) 12:00に送信（map.yaml）");
		assertThat(required("伊藤 彩香")).contains("◎ データ利活用");
		Seen sure = taken.presses("前の版に戻す");
		sure.sees("スキルマップを前の版に戻しますか", "版: 2023-03（hachioji）", "◎ がなくなる: 2 件（2 人）");
		assertThat(this.skillMaps.current().version()).isEqualTo("2027-04");
		sure.presses("前の版に戻す").sees("スキルマップを前の版に戻しました。", "もとのファイル: はじめから入っているファイル");
		assertThat(this.skillMaps.current().version()).isEqualTo("2023-03");
		assertThat(required("伊藤 彩香")).doesNotContain("◎ データ利活用");
		sure.presses("前の版に戻す").sees("状況が変わったため、何も変更しませんでした。今の状況は次のとおりです。");
	}

	@Test
	void inEnglishToo() {
		Speaker speaker = this.dialogues.as("小林 恵", Language.EN);
		Seen dryRun = speaker.sends("map.yaml", strongerMap());
		dryRun.sees("New skill map: please check", "Digital Practitioner × Data analysis and use: ○ → ◎",
				"◎ added: 2 (for 2 people)");
		dryRun.presses("Take this version", Map.of("from", "2027-04-01"))
			.sees("The new skill map is taken and will be in force from Thu 1 Apr 2027.", "From Thu 1 Apr 2027");
		speaker.says("versions")
			.presses("Cancel what is planned from Thu 1 Apr 2027")
			.sees("Cancelled: the skill map planned from Thu 1 Apr 2027.");
	}

	@Test
	void aRuleThatGivesOtherRolesIsCounted() {
		Seen dryRun = this.megumi.sends("map.yaml",
				SkillMapTexts.bundled().replace("otherwise: user", "otherwise: expert"));
		dryRun.sees("説明文や役割の決め方など、ほかの項目にも変更があります。").doesNotSee("役割区分が変わる: 0 人");
		this.megumi.sends("map.yaml", SkillMapTexts.bundled()).sees("内容に変わりはありません。").doesNotSee("役割区分が変わる: 0 人");
	}

	@Test
	void groupsOfAMapToComeAreReadAhead(@Autowired GroupsOfInterest groups) {
		String group = "aaaaaaaa-0000-4000-8000-000000000001";
		this.megumi.sends("map.yaml", strongerMap().replace("6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10", group))
			.presses(TAKE, Map.of("from", "2027-04-01"));
		assertThat(groups.objectIds()).contains(group, "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10");
	}

	@Test
	void anEditionWaitsForItsFirstDay() {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2027-04-01"));
		this.clock.moveTo("2027-03-31");
		assertThat(this.skillMaps.current().version()).isEqualTo("2023-03");
		Seen planned = this.megumi.says("版の管理");
		planned.sees("2027年4月1日(木)から適用予定");
		this.clock.moveTo("2027-04-01");
		assertThat(this.skillMaps.current().version()).isEqualTo("2027-04");
		planned.presses("2027年4月1日(木)からの予定を取り消す").sees("状況が変わったため、何も変更しませんでした。今の状況は次のとおりです。");
		assertThat(this.skillMaps.current().version()).isEqualTo("2027-04");
	}

	@Test
	void aPlannedEditionIsCancelled() {
		Seen planned = this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2027-04-01"));
		planned.presses("2027年4月1日(木)からの予定を取り消す").sees("スキルマップの2027年4月1日(木)からの予定を取り消しました。");
		this.clock.moveTo("2027-04-01");
		assertThat(this.skillMaps.current().version()).isEqualTo("2023-03");
	}

	@Test
	void aCatalogueIsTriedOutTakenAndRolledBack() {
		String catalogue = TrainingTexts.bundled()
			.replace("due: 12-25", "due: 01-29")
			.replaceFirst("title: \\{ja: 管理職のための", "title: {ja: 新・管理職のための");
		Seen dryRun = this.megumi.sends("courses.yaml", catalogue);
		dryRun.sees("新しい研修カタログの確認", "研修の数: 30 件", "受講期限の変更");
		assertThat(String.join("\n", dryRun.lines())).contains("2026年12月25日(金) → 2027年1月29日(金)");
		Seen taken = dryRun.presses(TAKE, Map.of("from", "2026-11-22"));
		taken.sees("研修カタログを取り込みました。ご案内はもう新しい版に変わっています。");
		assertThat(String.join("\n", this.dialogues.as("髙橋 美智子", Language.JA).presses("my-plan").lines()))
			.contains("新・管理職のための");
		taken.presses("前の版に戻す").presses("前の版に戻す").sees("研修カタログを前の版に戻しました。");
		assertThat(this.catalogues.current().courses()).extracting((course) -> course.title().ja())
			.noneMatch((title) -> title.startsWith("新・"));
	}

	@Test
	void everyFaultIsNamedWithItsLineAndNothingIsKept() {
		String wrong = SkillMapTexts.bundled().replace("otherwise: user", "otherwise: nobody");
		Seen refused = this.megumi.sends("map.yaml", wrong);
		assertThat(refused.lines().getFirst()).contains("「map.yaml」に誤りがあるため、取り込めません。")
			.contains("行目: 役割区分「nobody」はありません。");
		StringBuilder many = new StringBuilder("name: {ja: 研修, en: Courses}\ncourses:\n");
		for (int i = 0; i < 30; i++) {
			many.append("  - {id: c").append(i).append("}\n");
		}
		assertThat(this.megumi.sends("courses.yaml", many.toString()).lines().getFirst()).contains("ほかに")
			.contains("3行目: 「skills」がありません");
	}

	@Test
	void aFileInAnotherEncodingIsRefusedAsSuch() {
		byte[] content = SkillMapTexts.bundled().getBytes(Charset.forName("windows-31j"));
		assertThat(this.megumi.sends(new Heard.Attached("map.yaml", () -> content)).lines().getFirst())
			.contains("文字コードがUTF-8ではありません");
	}

	@Test
	void aCatalogueMayNameOnlyWhatTheMapHas() {
		assertThat(this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[process]"))
			.lines()
			.getFirst()).contains("スキル「process」はありません");
	}

	@Test
	void aMapMayNotLeaveCoursesInTheAirUntilTheCatalogueLetsGo() {
		String map = strongerMap().replace("id: bpr\n", "id: process\n");
		this.megumi.sends("map.yaml", map)
			.sees(OBJECTION)
			.presses(TAKE, Map.of("from", "2027-02-01"))
			.sees(OBJECTION)
			.presses(TAKE, Map.of("from", "2026-11-22"))
			.sees(OBJECTION);
		assertThat(this.skillMaps.edition()).isEmpty();
		this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[low-code]"))
			.presses(TAKE, Map.of("from", "2027-03-01"));
		Seen dryRun = this.megumi.sends("map.yaml", map);
		dryRun.doesNotSee(OBJECTION);
		assertThat(dryRun.answer().toString()).contains("\"value\":\"2027-03-01\"");
		Seen tooEarly = dryRun.presses(TAKE, Map.of("from", "2027-02-28"));
		tooEarly.sees(OBJECTION);
		Seen fits = tooEarly.presses(TAKE, Map.of("from", "2027-04-01"));
		fits.sees("2027年4月1日(木)までに、ほかの版に変わる予定があります。その日の時点での変更を表示しましたので、確かめて、もう一度押してください。").doesNotSee(OBJECTION);
		fits.presses(TAKE, Map.of("from", "2027-04-01")).sees("2027年4月1日(木)から適用予定");
		this.clock.moveTo("2027-03-01");
		Seen later = this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[process]"));
		assertThat(later.answer().findValue("value").asString()).isNotEmpty();
		assertThat(later.answer().toString()).contains("\"value\":\"2027-04-01\"");
		later.presses(TAKE, Map.of("from", "2027-03-15")).sees("新しい研修カタログの確認");
		assertThat(this.catalogues.edition())
			.hasValueSatisfying((edition) -> assertThat(edition.from()).isEqualTo("2027-03-01"));
		later = this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[process]"));
		Seen both = later.presses(TAKE, Map.of("from", "2027-04-01"));
		both.sees("2027年4月1日(木)から適用予定");
		assertThat(both.presses("2027年4月1日(木)からの予定を取り消す").lines().get(1)).startsWith("この予定は取り消せません。");
		this.clock.moveTo("2027-04-01");
		assertThat(this.catalogues.current().courses()).isNotEmpty();
		assertThat(this.catalogues.refused()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21, 過ぎた日付は選べません。今日以降の日付を選んでください。", "next week, 適用開始日を読み取れませんでした。日付を選び直してください。",
			"2026-02-30, 適用開始日を読み取れませんでした。日付を選び直してください。", "'', 適用開始日を読み取れませんでした。日付を選び直してください。" })
	void aDayThatIsNoneIsAskedForAgain(String day, String words) {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", day)).sees(words);
		assertThat(this.skillMaps.edition()).isEmpty();
	}

	@Test
	void whoSawAnotherScheduleSeesItAgain() {
		Seen first = this.megumi.sends("map.yaml", strongerMap());
		Seen second = this.megumi.sends("map2.yaml", strongerMap().replace("2027-04", "2027-05"));
		second.presses(TAKE, Map.of("from", "2026-11-22"));
		first.presses(TAKE, Map.of("from", "2026-11-22")).sees("ご確認の間に、ほかの変更がありました。内容を確かめて、もう一度押してください。");
		assertThat(this.skillMaps.current().version()).isEqualTo("2027-05");
		second.presses(TAKE, Map.of("from", "2026-11-22"))
			.sees("このファイルはすでに取り込み済みか、取りやめたか、保存期間の7日を過ぎています。今の状況は次のとおりです。");
	}

	@Test
	void aDraftIsDroppedOrForgotten() {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap());
		dryRun.presses("やめる").sees("取り込みをやめました。何も変わっていません。");
		String gone = "このファイルはすでに取り込み済みか、取りやめたか、保存期間の7日を過ぎています。今の状況は次のとおりです。";
		dryRun.presses(TAKE, Map.of("from", "2026-11-22")).sees(gone);
		Seen old = this.megumi.sends("map.yaml", strongerMap());
		this.clock.moveTo("2026-11-30");
		old.presses(TAKE, Map.of("from", "2026-11-30")).sees(gone);
		assertThat(this.skillMaps.edition()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "versions", "dry-run", "take-edition", "drop-draft", "withdraw-edition", "roll-back" })
	void nobodyElseGetsAnywhereEvenWithForgedData(String intent) {
		Seen taken = this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-11-22"));
		String edition = this.skillMaps.edition().orElseThrow().id();
		String draft = this.megumi.sends("map.yaml", strongerMap()).answer().findValue("draft").asString();
		String seen = taken.presses("前の版に戻す").answer().findValue("seen").asString();
		Map<String, String> forged = Map.of("edition", edition, "draft", draft, "from", "2026-11-22", "seen", seen,
				"plan", seen);
		this.dialogues.as("佐藤 健一", Language.JA).presses(intent, forged).sees("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		this.dialogues.asStranger(Language.EN)
			.presses(intent, forged)
			.sees("Sorry, this is for training coordinators only.");
		assertThat(this.skillMaps.edition()).isPresent();
		assertThat(this.megumi.presses("take-edition", forged).answer().toString()).contains("スキルマップを取り込みました");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void filesOfOthersAreNotEvenFetched(Language language) {
		AtomicBoolean fetched = new AtomicBoolean();
		Heard.Attached file = new Heard.Attached("map.yaml", () -> {
			fetched.set(true);
			return new byte[0];
		});
		this.dialogues.as("佐藤 健一", language).sends(file);
		this.dialogues.asStranger(language).sends(file);
		this.dialogues.as("小林 恵", language).amongOthers().sends(file);
		this.dialogues.as("小林 恵", language).sends(file, file);
		assertThat(fetched).isFalse();
		assertThat(this.dialogues.as("小林 恵", language).sends(file).lines().getFirst()).contains("YAML");
		assertThat(fetched).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ELSEWHERE, ファイルの保存場所を確認できないため", "TOO_LARGE, ファイルが大きすぎるため", "NOT_FETCHED, ファイルを受け取れませんでした。" })
	void aFileThatCantBeHadIsSaidSo(UnfetchedFileException.Reason reason, String words) {
		Heard.Attached file = new Heard.Attached("map.yaml", () -> {
			throw new UnfetchedFileException(reason, "no");
		});
		assertThat(this.megumi.sends(file).lines().getFirst()).startsWith(words);
	}

	@Test
	void nothingIsTakenOrTakenBackOnceAPlanHasBegun() {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-11-22"));
		this.megumi.sends("map.yaml", strongerMap().replace("2027-04", "2027-05"))
			.presses(TAKE, Map.of("from", "2026-11-24"));
		Seen catalogue = this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("12-25", "01-29"));
		catalogue.presses(TAKE, Map.of("from", "2026-11-22"));
		Seen back = this.megumi.presses("roll-back", Map.of("edition", this.catalogues.edition().orElseThrow().id()));
		Seen waiting = this.megumi.sends("courses.yaml", TrainingTexts.bundled());
		this.clock.moveTo("2026-11-24");
		waiting.presses(TAKE, Map.of("from", "2026-11-24")).sees(CHANGED);
		back.presses("前の版に戻す").sees(CHANGED).presses("前の版に戻す").sees("研修カタログを前の版に戻しました。");
	}

	@Test
	void aLaterVersionIsComparedWithTheOnePlannedUntilThen() {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2027-04-01"));
		Seen again = this.megumi.sends("map.yaml", strongerMap());
		again.sees("◎ が増える: 2 件（2 人）");
		Seen same = again.presses(TAKE, Map.of("from", "2027-05-01"));
		same.sees("内容に変わりはありません。").doesNotSee("◎ が増える: 2 件（2 人）");
		same.presses(TAKE, Map.of("from", "2027-05-01")).sees("2027年5月1日(土)から適用予定");
	}

	@Test
	void aCatalogueIsCountedByTheMapOfItsFirstDayAndItsFiscalYear() {
		String map = strongerMap().replace("id: bpr\n", "id: process\n");
		this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[low-code]"))
			.presses(TAKE, Map.of("from", "2026-11-22"));
		this.megumi.sends("map.yaml", map).presses(TAKE, Map.of("from", "2027-04-01"));
		Seen dryRun = this.megumi.sends("courses.yaml",
				TrainingTexts.bundled().replace("[bpr]", "[process]").replace("due: 12-25", "due: 01-29"));
		assertThat(dryRun.answer().toString()).contains("\"value\":\"2027-04-01\"");
		assertThat(String.join("\n", dryRun.lines())).contains("2027年12月25日(土) → 2028年1月29日(土)");
	}

	@Test
	void aMapOutsideItsOwnPeriodIsRemarkedOn() {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap().replace("2030-03-31", "2026-03-31"));
		String remark = "2026年11月22日(日)は、このスキルマップの対象期間（2023年3月1日(水)～2026年3月31日(火)）に入っていません。";
		dryRun.sees(remark);
		assertThat(dryRun.presses(TAKE, Map.of("from", "2026-11-22")).answer().toString()).contains(remark);
		this.megumi.sends("map.yaml", strongerMap()).doesNotSee(remark);
	}

	@Test
	void whatWasInForceBeforeIsShown() {
		this.megumi.sends("one.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-11-22"));
		this.megumi.sends("never.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-12-24"));
		this.megumi.says("版の管理").presses("2026年12月24日(木)からの予定を取り消す").doesNotSee("これまでの版");
		this.clock.moveTo("2026-11-24");
		this.megumi.sends("two.yaml", strongerMap().replace("2027-04", "2027-05"))
			.presses(TAKE, Map.of("from", "2026-11-24"));
		this.megumi.says("版の管理")
			.sees("これまでの版", "2026年11月22日(日)～2026年11月24日(火): 小林 恵さんが2026年11月22日(日) 12:00に送信（one.yaml）");
		this.clock.moveTo("2026-11-26");
		this.megumi.says("版の管理").presses("前の版に戻す").presses("前の版に戻す");
		this.clock.moveTo("2027-01-26");
		this.megumi.says("版の管理")
			.sees("2026年11月24日(火)～2026年11月26日(木)（前の版に戻して終了）: 小林 恵さんが2026年11月24日(火) 12:00に送信（two.yaml）")
			.doesNotSee("2026年11月22日(日)～2026年11月24日(火): 小林 恵さんが2026年11月22日(日) 12:00に送信（one.yaml）");
	}

	@Test
	void theHelpOfCoordinatorsAloneNamesIt() {
		assertThat(this.megumi.says("ヘルプ").answer().toString()).contains("\"versions\"");
		assertThat(this.dialogues.as("佐藤 健一", Language.JA).says("ヘルプ").answer().toString())
			.doesNotContain("\"versions\"");
	}

	@Test
	void theDryRunOfALargeCatalogueStaysSmall() {
		StringBuilder courses = new StringBuilder("name: {ja: 研修, en: Courses}\ncourses:\n");
		for (int i = 0; i < 1_600; i++) {
			courses.append("""
					  - {id: c-%1$04d, skills: [bpr], title: {ja: たいへん長い名前の業務改善の研修その%1$04d, en: Course %1$04d},
					     provider: 市, method: e-learning, link: "https://lms.city.example.jp/%1$04d", due: 03-31}
					""".formatted(i));
		}
		Seen dryRun = this.megumi.sends("courses.yaml", courses.toString());
		dryRun.sees("追加する研修（1,600 件）", "ほか 1,590 件", "なくなる研修（30 件）");
		assertThat(dryRun.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		dryRun.presses(TAKE, Map.of("from", "2026-11-22"));
		assertThat(this.catalogues.current().courses()).hasSize(1_600);
	}

	private String required(String person) {
		return String.join("\n", this.dialogues.as(person, Language.JA).presses("my-plan").lines());
	}

	/** The bundled map with one ○ of the practitioners' made a ◎. */
	private static String strongerMap() {
		String map = SkillMapTexts.bundled()
			.replace("version: \"2023-03\"", "version: \"2027-04\"")
			.replace("to: 2026-03-31", "to: 2030-03-31");
		int skill = map.indexOf("id: data-use");
		int mark = map.indexOf("user: ○", skill);
		return map.substring(0, mark) + "user: ◎" + map.substring(mark + "user: ○".length());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Days {

		@Bean
		@Primary
		TestClock days() {
			return TestClock.on("2026-11-22");
		}

	}

}
