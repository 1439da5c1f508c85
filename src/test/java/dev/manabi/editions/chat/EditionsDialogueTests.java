package dev.manabi.editions.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators take maps and catalogues, and go back to what was in force before.
 */
class EditionsDialogueTests extends EditionsDialogue {

	@Test
	void aMapIsTriedOutTakenAndRolledBack() {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap());
		dryRun.sees("新しいスキルマップの確認", "版: 2027-04（hachioji）", "デジタル利活用人財 × データ利活用: ○ → ◎", "◎ が増える: 2 件（2 人）")
			.doesNotSee("◎ がなくなる", "役割区分が変わる");
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
		Speaker speaker = this.dialogues.as("小林 恵", Language.EN).in("another chat");
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
	void whatWasInForceBeforeIsShown() {
		this.megumi.sends("one.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-11-22"));
		this.megumi.sends("never.yaml", strongerMap()).presses(TAKE, Map.of("from", "2026-12-24"));
		this.megumi.says("版の管理").presses("2026年12月24日(木)からの予定を取り消す").doesNotSee("これまでの版");
		this.clock.moveTo("2026-11-24");
		this.megumi.sends("two.yaml", strongerMap().replace("2027-04", "2027-05"))
			.presses(TAKE, Map.of("from", "2026-11-24"));
		this.megumi.says("版の管理")
			.sees("これまでの版", "2026年11月22日(日)～2026年11月23日(月): 小林 恵さんが2026年11月22日(日) 12:00に送信（one.yaml）");
		this.clock.moveTo("2026-11-26");
		this.megumi.says("版の管理").presses("前の版に戻す").presses("前の版に戻す");
		this.clock.moveTo("2027-01-26");
		this.megumi.says("版の管理")
			.sees("2026年11月24日(火)～2026年11月26日(木)（前の版に戻して終了）: 小林 恵さんが2026年11月24日(火) 12:00に送信（two.yaml）")
			.doesNotSee("2026年11月22日(日)～2026年11月23日(月): 小林 恵さんが2026年11月22日(日) 12:00に送信（one.yaml）");
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

	@Test
	void theHelpOfCoordinatorsAloneNamesIt() {
		assertThat(this.megumi.says("ヘルプ").answer().toString()).contains("\"versions\"");
		assertThat(this.dialogues.as("佐藤 健一", Language.JA).says("ヘルプ").answer().toString())
			.doesNotContain("\"versions\"");
	}

}
