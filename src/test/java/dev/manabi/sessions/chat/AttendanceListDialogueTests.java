package dev.manabi.sessions.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators tick who came.
 */
class AttendanceListDialogueTests extends AfterwardsStage {

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

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString())
			.toList();
	}

}
