package dev.manabi.sessions.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who came, and how well they understood it. The session begins at 14:00 and ends at
 * 16:00; tests begin at noon of its day.
 */
@ManabiTest
class AfterwardsDialogueTests {

	private static final Map<String, String> DECEMBER = Map.of("course", "digital-management-seminar", "start",
			"2026-12-16T14:00");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SessionBook book;

	@BeforeEach
	void itIsTheDay() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-12-16");
	}

	@AfterEach
	void forget() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-11-22");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 出席コード; 出席を記録する; 「管理職のためのデジタル化マネジメント研修」（2026年12月16日(水) 14:00）への出席を記録しました。おつかれさまでした。",
			"EN; Attendance code; Record my attendance; 'Your attendance of “Managing Digital Projects for Section Chiefs” (Wed 16 Dec 2026, 14:00) is recorded. Thank you.'" })
	void theCodeShownInTheRoomRecordsAttendance(Language language, String text, String send, String done) {
		ito(language).presses("enrol-session", DECEMBER);
		String code = code();
		this.clock.pass(ofMinutes(125));
		ito(language).says(text).presses(send, Map.of("code", wide(code))).sees(done);
		assertThat(records()).containsExactly("2026-12-16 CODE true");
		assertThat(String.join("", ito(language).presses("attendance", Map.of("code", code)).lines()))
			.contains(language == Language.JA ? "すでに記録されています。" : "had been recorded before.");
	}

	@Test
	void whoeverIsInTheRoomHasASeat() {
		String code = code();
		this.clock.pass(ofMinutes(125));
		ito(Language.JA).presses("attendance", Map.of("code", code.substring(0, 3) + " " + code.substring(3)));
		assertThat(records()).containsExactly("2026-12-16 CODE true");
		people(Language.JA).sees("申込み 1人・空席待ち 0人", "✓ 伊藤 彩香（高齢者福祉課）　出席");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 100; 「管理職のためのデジタル化マネジメント研修」の出席コードは、2026年12月16日(水) 13:45 から使えます。",
			"JA; 421; 「管理職のためのデジタル化マネジメント研修」の出席コードの受付は終わりました。出席された方は、研修担当にお知らせください（",
			"EN; 100; 'The attendance code of “Managing Digital Projects for Section Chiefs” can be used from Wed 16 Dec 2026, 13:45.'",
			"EN; 421; 'The attendance code of “Managing Digital Projects for Section Chiefs” is no longer taken. If you attended, please tell the coordinators ('" })
	void theCodeIsGoodForAWhile(Language language, int minutes, String refusal) {
		String code = code();
		this.clock.pass(ofMinutes(minutes));
		assertThat(String.join("", ito(language).presses("attendance", Map.of("code", code)).lines()))
			.startsWith(refusal);
		assertThat(records()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "JA, この出席コードに合う研修はありません。もう一度ご確認ください。, 出席コードは6桁の数字です。もう一度ご確認ください。, 合わないコードの入力が続いたため、",
			"EN, This attendance code belongs to no session. Please check it., An attendance code has six digits. Please check it., There were too many wrong codes" })
	void nobodyFindsACodeByTrying(Language language, String wrong, String none, String tooMany) {
		String code = code();
		this.clock.pass(ofMinutes(125));
		ito(language).presses("attendance", Map.of("code", "12ab")).sees(none);
		for (int attempt = 0; attempt < 4; attempt++) {
			ito(language).presses("attendance", Map.of("code", other(code))).sees(wrong);
		}
		ito(language).presses("attendance", Map.of("code", code));
		assertThat(records()).hasSize(1);
		ito(language).presses("attendance", Map.of("code", other(code))).sees(wrong);
		assertThat(String.join("", ito(language).presses("attendance", Map.of("code", code)).lines()))
			.startsWith(tooMany);
		this.dialogues.as("佐藤 健一", language).presses("attendance", Map.of("code", code));
		assertThat(records()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 参加者名簿; 参加者と出席; 出席を記録する; 出席を記録しました（新たに1人、取消し0人）。; 出席を記録しました（新たに0人、取消し1人）。",
			"EN; Participants; Participants and attendance; Record attendance; 'Attendance is recorded (new: 1, taken back: 0).'; 'Attendance is recorded (new: 0, taken back: 1).'" })
	void theCoordinatorsListRecordsAttendanceAndIsCorrected(Language language, String text, String open, String save,
			String saved, String corrected) {
		ito(language).presses("enrol-session", DECEMBER);
		this.clock.pass(ofMinutes(250));
		Seen list = this.dialogues.as("小林 恵", language).says(text);
		assertThat(titles(list)).contains(open);
		Seen done = people(language).presses(save, Map.of("attended", id("伊藤 彩香"))).sees(saved);
		assertThat(records()).containsExactly("2026-12-16 LIST true");
		people(language).presses(save, Map.of("attended", id("伊藤 彩香"))).doesNotSee(saved);
		done.presses(save, Map.of("attended", "")).sees(corrected);
		assertThat(corrections()).containsExactly("WITHDRAWNCOORDINATOR");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 出席を記録する", "EN, Record attendance" })
	void whatWasRecordedSinceTheListWasShownStays(Language language, String save) {
		ito(language).presses("enrol-session", DECEMBER);
		this.dialogues.as("佐藤 健一", language).presses("enrol-session", DECEMBER);
		String code = code();
		this.clock.pass(ofMinutes(125));
		Seen shown = people(language);
		ito(language).presses("attendance", Map.of("code", code));
		Seen saved = shown.presses(save, Map.of("attended", id("佐藤 健一")));
		assertThat(records()).containsExactlyInAnyOrder("2026-12-16 CODE true", "2026-12-16 LIST true");
		assertThat(corrections()).isEmpty();
		saved.presses(save, Map.of("attended", id("佐藤 健一")));
		assertThat(corrections()).hasSize(1);
		saved.presses(save, Map.of("attended", id("佐藤 健一") + "," + id("伊藤 彩香")));
		assertThat(records()).as("what was taken back since stays so").hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "JA, 出席を記録する", "EN, Record attendance" })
	void aListInWhichNothingIsTickedTakesBackWhatWasTicked(Language language, String save) {
		attend(language);
		Map<String, String> old = new HashMap<>(DECEMBER);
		old.put("seen", id("伊藤 彩香"));
		this.dialogues.as("小林 恵", language).presses("save-attendance", old);
		assertThat(corrections()).isEmpty();
		people(language).presses(save, Map.of());
		assertThat(corrections()).containsExactly("WITHDRAWNCOORDINATOR");
	}

	@ParameterizedTest
	@EnumSource
	void aForgedListRecordsNobody(Language language) {
		ito(language).presses("enrol-session", DECEMBER);
		Map<String, String> forged = new HashMap<>(DECEMBER);
		forged.putAll(Map.of("seen", id("佐藤 健一") + ",x", "attended", id("佐藤 健一") + ",x"));
		this.dialogues.as("小林 恵", language)
			.presses("save-attendance", forged)
			.sees(language == Language.JA ? "出席は、開始の15分前から記録できます。"
					: "Attendance can be recorded from 15 minutes before the start.");
		this.clock.pass(ofMinutes(250));
		this.dialogues.as("小林 恵", language).presses("save-attendance", forged);
		for (String intent : List.of("save-attendance", "session-people", "session-code")) {
			ito(language).presses(intent, forged)
				.sees(language == Language.JA ? "申し訳ありません。これは研修担当の方だけがお使いいただけます。"
						: "Sorry, this is for training coordinators only.");
		}
		assertThat(records()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 「管理職のためのデジタル化マネジメント研修」（2026年12月16日(水) 14:00）には出席されましたか？　出席された方は、会場で示された6桁の出席コードを入力してください。",
			"EN; 'Did you attend “Managing Digital Projects for Section Chiefs” (Wed 16 Dec 2026, 14:00)? If so, enter the six digits of the attendance code that was shown in the room.'" })
	void whoIsNotKnownToHaveComeIsAsked(Language language, String question) {
		ito(language).presses("enrol-session", DECEMBER);
		this.clock.pass(ofMinutes(241));
		ito(language).presses("help").sees(question);
		assertThat(ito(language).presses("help").replies()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; よく理解できた; ご回答ありがとうございます（よく理解できた）。; このスキルの上級の研修は、いまのところありません。次は「情報セキュリティ(基礎)」に進めます。",
			"JA; だいたい理解できた; ご回答ありがとうございます（だいたい理解できた）。; 同じくらいの内容の研修で、さらに慣れることができます。",
			"JA; 難しかった; ご回答ありがとうございます（難しかった）。; もう一度、基礎から確かめられる研修です。",
			"EN; I understood it well; Thank you for your answer (I understood it well).; There is no advanced course for this skill at present. You can go on to “Information security (basic)”.",
			"EN; I understood most of it; Thank you for your answer (I understood most of it).; With a course of about the same level you can get more practice.",
			"EN; It was hard; Thank you for your answer (It was hard).; With these you can go over the basics once more." })
	void whoCameIsAskedOnceHowItWasAndToldWhatIsNext(Language language, String answer, String thanks, String next) {
		attend(language);
		Seen asked = ito(language).presses("help");
		asked.sees(language == Language.JA ? "「管理職のためのデジタル化マネジメント研修」はいかがでしたか？"
				: "How was “Managing Digital Projects for Section Chiefs”?");
		Seen answered = asked.pressesOnTheLast(answer, Map.of()).sees(thanks, next);
		assertThat(String.join("\n", answered.lines())).contains(language == Language.JA
				? "「同一スキルにおいても、理解度の差が生じることが想定されるものについては、各職員の実情に合わせた研修を実施する。」" : "“Also within one skill,");
		assertThat(ito(language).presses("help").replies()).isOne();
		String other = (language == Language.JA) ? "難しかった" : "It was hard";
		answered.presses(other)
			.sees(language == Language.JA ? "ご回答ありがとうございます（難しかった）。" : "Thank you for your answer (It was hard).");
		assertThat(this.jdbc.sql("SELECT grasp FROM session_grasp").query(String.class).list()).containsExactly("HARD");
	}

	@ParameterizedTest
	@EnumSource
	void nobodyAnswersForASessionTheyDidNotAttend(Language language) {
		attend(language);
		Map<String, String> forged = new HashMap<>(DECEMBER);
		forged.put("grasp", "well");
		String refusal = (language == Language.JA) ? "この研修への出席の記録が見つからないか、" : "I found no record that you attended";
		assertThat(String.join("", this.dialogues.as("佐藤 健一", language).presses("session-grasp", forged).lines()))
			.startsWith(refusal);
		forged.put("grasp", "nonsense");
		assertThat(String.join("", ito(language).presses("session-grasp", forged).lines())).startsWith(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM session_grasp").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 理解度は、5人以上の回答があると人数を表示します。; 理解度：よく理解できた 1人、だいたい理解できた 0人、難しかった 4人",
			"EN; How well it was understood is shown once 5 have answered.; 'How well it was understood: I understood it well 1, I understood most of it 0, It was hard 4'" })
	void coordinatorsSeeNumbersOnceTheyTellNothingOfAnybody(Language language, String few, String counts) {
		attend(language);
		people(language).doesNotSee("理解度", "understood");
		Map<String, String> answer = new HashMap<>(DECEMBER);
		answer.put("grasp", "well");
		ito(language).presses("session-grasp", answer);
		people(language).sees(few).doesNotSee("よく理解できた", "I understood");
		for (int other = 0; other < 4; other++) {
			this.jdbc.sql("""
					INSERT INTO session_grasp SELECT course, starts_at, random_uuid(), 'HARD', now() FROM session_roll
					""").update();
		}
		people(language).sees(counts);
	}

	private void attend(Language language) {
		ito(language).presses("enrol-session", DECEMBER);
		String code = code();
		this.clock.pass(ofMinutes(125));
		ito(language).presses("attendance", Map.of("code", code));
		this.clock.pass(ofMinutes(120));
	}

	private String code() {
		return this.dialogues.as("小林 恵", Language.JA)
			.presses("session-code", DECEMBER)
			.lines()
			.stream()
			.filter((line) -> line.matches("\\d{3} \\d{3}"))
			.findFirst()
			.orElseThrow()
			.replace(" ", "");
	}

	private Seen people(Language language) {
		return this.dialogues.as("小林 恵", language).presses("session-people", DECEMBER);
	}

	private Speaker ito(Language language) {
		return this.dialogues.as("伊藤 彩香", language);
	}

	private String id(String name) {
		return this.dialogues.idOf(name);
	}

	private List<@Nullable String> records() {
		return this.jdbc
			.sql("SELECT taken_on || ' ' || evidence || ' ' || lower(CAST(suffices AS varchar)) FROM completion")
			.query(String.class)
			.list();
	}

	private List<@Nullable String> corrections() {
		return this.jdbc.sql("SELECT verdict || capacity FROM completion_correction").query(String.class).list();
	}

	private static String other(String code) {
		return code.equals("123456") ? "654321" : "123456";
	}

	private static String wide(String code) {
		return code.chars().mapToObj((digit) -> Character.toString(digit - '0' + '０')).reduce("", String::concat);
	}

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString())
			.toList();
	}

}
