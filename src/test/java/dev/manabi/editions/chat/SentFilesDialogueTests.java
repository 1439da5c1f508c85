package dev.manabi.editions.chat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.UnfetchedFileException;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators send, right or wrong, and what becomes of it if nobody takes it.
 */
class SentFilesDialogueTests extends EditionsDialogue {

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
	void aRuleThatGivesOtherRolesIsCounted() {
		Seen dryRun = this.megumi.sends("map.yaml",
				SkillMapTexts.bundled().replace("otherwise: user", "otherwise: expert"));
		dryRun.sees("説明文や役割の決め方など、ほかの項目にも変更があります。").doesNotSee("職員への影響はありません");
		assertThat(String.join("\n", dryRun.lines())).contains("役割区分が変わる: ");
		this.megumi.sends("map.yaml", SkillMapTexts.bundled()).sees("内容に変わりはありません。").doesNotSee("役割区分が変わる");
	}

	@Test
	void thatNobodyIsAffectedIsSaidOnce() {
		this.megumi.sends("map.yaml", SkillMapTexts.bundled().replace("version: \"2023-03\"", "version: mended"))
			.sees("職員への影響はありません")
			.doesNotSee("0 件", "0 人");
	}

	@Test
	void aMapOutsideItsOwnPeriodIsRemarkedOn() {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap().replace("2030-03-31", "2026-03-31"));
		String remark = "2026年11月22日(日)は、このスキルマップの対象期間（2023年3月1日(水)～2026年3月31日(火)）に入っていません。";
		dryRun.sees(remark);
		assertThat(dryRun.presses(TAKE, Map.of("from", "2026-11-22")).answer().toString()).contains(remark);
		this.megumi.sends("map.yaml", strongerMap()).doesNotSee(remark);
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

}
