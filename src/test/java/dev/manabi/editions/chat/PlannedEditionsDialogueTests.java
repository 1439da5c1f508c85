package dev.manabi.editions.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.roster.GroupsOfInterest;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editions that begin on a later day, beside others that do.
 */
class PlannedEditionsDialogueTests extends EditionsDialogue {

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
	void groupsOfAMapToComeAreReadAhead(@Autowired GroupsOfInterest groups) {
		String group = "aaaaaaaa-0000-4000-8000-000000000001";
		this.megumi.sends("map.yaml", strongerMap().replace("6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10", group))
			.presses(TAKE, Map.of("from", "2027-04-01"));
		assertThat(groups.objectIds()).contains(group, "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10");
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
		fits.sees("2027年4月1日(木)の時点では、比べる版が異なります。その日の時点での変更を表示しましたので、確かめて、もう一度押してください。").doesNotSee(OBJECTION);
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

}
