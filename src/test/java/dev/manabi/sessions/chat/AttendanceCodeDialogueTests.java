package dev.manabi.sessions.chat;

import java.util.Map;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever enters the code that is shown in the room has come.
 */
class AttendanceCodeDialogueTests extends AfterwardsStage {

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
			"JA; 「管理職のためのデジタル化マネジメント研修」（2026年12月16日(水) 14:00）には出席されましたか？　出席された方は、会場で示された6桁の出席コードを入力してください。",
			"EN; 'Did you attend “Managing Digital Projects for Section Chiefs” (Wed 16 Dec 2026, 14:00)? If so, enter the six digits of the attendance code that was shown in the room.'" })
	void whoIsNotKnownToHaveComeIsAsked(Language language, String question) {
		ito(language).presses("enrol-session", DECEMBER);
		this.clock.pass(ofMinutes(241));
		ito(language).presses("help").sees(question);
		assertThat(ito(language).presses("help").replies()).isOne();
	}

	private static String other(String code) {
		return code.equals("123456") ? "654321" : "123456";
	}

	private static String wide(String code) {
		return code.chars().mapToObj((digit) -> Character.toString(digit - '0' + '０')).reduce("", String::concat);
	}

}
