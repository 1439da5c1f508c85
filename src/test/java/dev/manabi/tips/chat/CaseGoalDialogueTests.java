package dev.manabi.tips.chat;

import java.util.Map;
import java.util.stream.IntStream;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see how many cases were confirmed in the fiscal year, and its goal.
 */
class CaseGoalDialogueTests extends CasesStage {

	private static final String RPA = "近隣市合同RPA・AI-OCR活用ワークショップ";

	@Test
	void whatIsConfirmedCountsByWorkshop() {
		completed(ITO, "low-code-workshop");
		confirmed("rpa-joint-workshop", "rpa-ai-ocr");
		confirmed("low-code-workshop", "low-code");
		confirmed("rpa-joint-workshop", "rpa-ai-ocr");
		as(ITO).presses("send-case", CASE);
		as(KOBAYASHI).presses("waiting-cases")
			.sees("確認を待つ事例が1件あります。\n\n今年度に確認した事例：3件（目標 3件）　昨年度：0件\n\n%s：2件\n\n%s：1件".formatted(RPA, title()));
		this.dialogues.as(KOBAYASHI, Language.EN)
			.presses("waiting-cases")
			.sees("Cases that wait to be confirmed: 1.\n\nConfirmed this fiscal year: 3 (goal: 3). Last fiscal year: 0.\n\n%s: 2\n\n%s: 1"
				.formatted(english("rpa-joint-workshop"), english("low-code-workshop")));
	}

	@Test
	void aNewFiscalYearBeginsWithNone() {
		confirmed("rpa-joint-workshop", "rpa-ai-ocr");
		this.clock.moveTo("2027-03-31");
		as(KOBAYASHI).presses("waiting-cases").sees("確認を待つ事例はありません。\n\n今年度に確認した事例：1件（目標 3件）　昨年度：0件\n\n" + RPA + "：1件");
		this.clock.moveTo("2027-04-01");
		as(KOBAYASHI).presses("waiting-cases").sees("確認を待つ事例はありません。\n\n今年度に確認した事例：0件（目標 3件）　昨年度：1件");
	}

	@Test
	void ofManyWorkshopsTheFirstTenAreNamed() {
		IntStream.rangeClosed(1, 12)
			.forEach((number) -> this.jdbc
				.sql("""
						INSERT INTO improvement_case (id, shared_by, shared_at, course, course_ja, course_en, skill, department,
						    before_text, after_text, hours, folded, state, fiscal_year, why)
						VALUES (:id, 'x', CURRENT_TIMESTAMP, :id, :title, :title, 'bpr', '', 'a', 'b', 1, 'a', 'CONFIRMED', 2026, '')
						""")
				.param("id", "w" + number)
				.param("title", "講座" + number + "号")
				.update());
		assertThat(as(KOBAYASHI).presses("waiting-cases").doesNotSee("講座11号").lines())
			.anyMatch((line) -> line.contains("今年度に確認した事例：12件") && line.contains("\n\n講座1号：1件\n\n")
					&& line.endsWith("講座10号：1件\n\nほかのワークショップ（2種類）：2件"));
		assertThat(this.dialogues.as(KOBAYASHI, Language.EN).presses("waiting-cases").lines())
			.anyMatch((line) -> line.endsWith("Further workshops (2): 2"));
	}

	@Test
	void whatIsTakenBackCountsNoMore() {
		String id = confirmed("rpa-joint-workshop", "rpa-ai-ocr");
		as(ITO).presses("withdraw-case", Map.of("case", id));
		as(KOBAYASHI).presses("waiting-cases").sees("確認を待つ事例はありません。\n\n今年度に確認した事例：0件（目標 3件）　昨年度：0件");
	}

	private String confirmed(String workshop, String skill) {
		as(ITO).presses("send-case", with(Map.of("workshop", workshop, "skill", skill)));
		String id = this.jdbc.sql("SELECT id FROM improvement_case WHERE state = 'WAITS'").query(String.class).single();
		opens(as(KOBAYASHI), id).presses("確認して紹介する");
		return id;
	}

	private String title() {
		return this.jdbc.sql("SELECT course_ja FROM improvement_case WHERE course = 'low-code-workshop'")
			.query(String.class)
			.single();
	}

	private String english(String course) {
		return this.jdbc.sql("SELECT DISTINCT course_en FROM improvement_case WHERE course = ?")
			.param(course)
			.query(String.class)
			.single();
	}

}
