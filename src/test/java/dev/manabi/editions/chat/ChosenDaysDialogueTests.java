package dev.manabi.editions.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The day from which a coordinator wants a draft to be in force.
 */
class ChosenDaysDialogueTests extends EditionsDialogue {

	private static final String MORE = "◎ が増える: 2 件（2 人）";

	@ParameterizedTest
	@CsvSource({ "2026-11-21, 過ぎた日付は選べません。今日以降の日付を選んでください。", "next week, 適用開始日を読み取れませんでした。日付を選び直してください。",
			"2026-02-30, 適用開始日を読み取れませんでした。日付を選び直してください。", "'', 適用開始日を読み取れませんでした。日付を選び直してください。" })
	void aDayThatIsNoneIsAskedForAgain(String day, String words) {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", day)).sees(words);
		assertThat(this.skillMaps.edition()).isEmpty();
	}

	@Test
	void theNumbersAreShownForTheDayThatIsChosenByThen() {
		planned();
		this.megumi.presses("dry-run", Map.of("draft", draft(strongerMap()), "from", "2027-05-01"))
			.sees("内容に変わりはありません。")
			.doesNotSee(MORE)
			.presses(TAKE, Map.of("from", "2027-05-01"))
			.sees("2027年5月1日(土)から適用予定");
	}

	@Test
	void whatHasChangedMeanwhileIsShownForTheChosenDay() {
		planned();
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap());
		dryRun.sees(MORE);
		this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("12-25", "01-29"))
			.presses(TAKE, Map.of("from", "2026-11-22"));
		Seen again = dryRun.presses(TAKE, Map.of("from", "2027-05-01"));
		again.sees(CHANGED, "内容に変わりはありません。").doesNotSee(MORE);
		assertThat(again.answer().toString()).contains("\"value\":\"2027-05-01\"");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21", "2026-12-01", "someday", "''" })
	void aDayOnWhichItCantBeTakenGivesWayToTheFirstOnWhichItCan(String day) {
		this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[low-code]"))
			.presses(TAKE, Map.of("from", "2026-11-22"));
		this.megumi.sends("map.yaml", strongerMap().replace("id: bpr\n", "id: process\n"))
			.presses(TAKE, Map.of("from", "2027-04-01"));
		String draft = this.megumi.sends("courses.yaml", TrainingTexts.bundled().replace("[bpr]", "[process]"))
			.answer()
			.findValue("draft")
			.asString();
		assertThat(this.megumi.presses("dry-run", Map.of("draft", draft, "from", day)).answer().toString())
			.contains("\"value\":\"2027-04-01\"");
	}

	@Test
	void anEarlierDayIsComparedWithWhatIsInForceThen() {
		planned();
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap().replace("from: 2023-03-01", "from: 2027-05-01"));
		assertThat(dryRun.answer().toString()).contains("\"value\":\"2027-05-01\"");
		dryRun.presses(TAKE, Map.of("from", "2026-12-01"))
			.sees("2026年12月1日(火)の時点では、比べる版が異なります。その日の時点での変更を表示しましたので、確かめて、もう一度押してください。", MORE);
		assertThat(this.skillMaps.edition()).isEmpty();
	}

	private void planned() {
		this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2027-04-01"));
	}

	private String draft(String map) {
		return this.megumi.sends("map.yaml", map).answer().findValue("draft").asString();
	}

}
