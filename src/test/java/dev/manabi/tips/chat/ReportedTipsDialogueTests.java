package dev.manabi.tips.chat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators look through what was reported, and read what is hidden.
 */
@ManabiTest
class ReportedTipsDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final String GONE = "この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。";

	private static final String HIDDEN = "研修担当が非表示にしています";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsToBeLookedAtComesBeforeWhatIsHiddenAPageAtATime() {
		List<String> tips = IntStream.rangeClosed(1, 10).mapToObj((number) -> share("コツ" + number)).toList();
		tips.forEach((tip) -> as("佐藤 健一").presses("send-report", Map.of("tip", tip, "reason", "誤り")));
		as("小林 恵").presses("tip", Map.of("tip", tips.getLast())).presses("非表示にする").presses("非表示にする");
		Seen page = as("小林 恵").presses("reported-tips")
			.sees("問題の知らせがあったもの、非表示のものは10件です。", "コツ9", "コツ2")
			.doesNotSee("コツ10", HIDDEN);
		assertThat(page.presses("次へ（残り2件）").sees("コツ1", "コツ10", HIDDEN).lines()).containsSubsequence("コツ1", "コツ10");
	}

	@Test
	void ofManyReasonsTheNewestAreQuotedAndTheOthersCounted() {
		String tip = share("紙に書く");
		report(tip, 14);
		Seen list = as("小林 恵").presses("reported-tips");
		assertThat(list.lines()).contains("知らせ：理由14。\n\n知らせ：理由13。\n\n知らせ：理由12。\n\nほかに11件の知らせがあります。");
		assertThat(list.presses("内容を見る").sees("紙に書く").lines())
			.anyMatch((line) -> line.startsWith("知らせ：理由14。") && line.endsWith("知らせ：理由5。\n\nほかに4件の知らせがあります。"));
	}

	@Test
	void inEnglish() {
		report(share("紙に書く"), 4);
		this.dialogues.as("小林 恵", Language.EN)
			.presses("reported-tips")
			.sees("Reported: 理由4。\n\nReported: 理由3。\n\nReported: 理由2。\n\nMore reports: 1.");
	}

	@Test
	void itsAuthorAndOthersAreNotToldWhatWasReported() {
		String tip = share("紙に書く");
		report(tip, 1);
		as(ITO).presses("tip", Map.of("tip", tip)).sees("紙に書く").doesNotSee("理由");
		as("佐藤 健一").presses("tip", Map.of("tip", tip)).sees("紙に書く").doesNotSee("理由");
	}

	@Test
	void whatIsHiddenIsReadWholeByCoordinatorsAndItsAuthorAlone() {
		String words = "紙に書く。".repeat(100);
		String tip = share(words);
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("非表示にする").presses("非表示にする");
		Seen seen = as("小林 恵").presses("reported-tips").presses("内容を見る").sees(HIDDEN, words);
		assertThat(buttons(seen)).containsExactly("再び表示する", "ほかの学びのコツを見る");
		Seen own = as(ITO).presses("saved-tips", Map.of("show", "own")).presses("内容を見る").sees(HIDDEN, words);
		assertThat(buttons(own)).containsExactly("書き直す", "取り下げる", "ほかの学びのコツを見る");
		as("佐藤 健一").presses("tip", Map.of("tip", tip)).sees(GONE).doesNotSee("紙");
		for (String name : List.of("小林 恵", ITO, "佐藤 健一")) {
			assertThat(as(name).inChannel(StudyRooms.RPA).presses("tip-saved", Map.of("tip", tip)).answer().toString())
				.as(name)
				.doesNotContain("紙");
		}
		seen.presses("再び表示する").sees("再び表示しました。投稿していたチャンネルにも、あらためて投稿します。");
		as("佐藤 健一").presses("tip", Map.of("tip", tip)).sees(words);
	}

	@Test
	void coordinatorsDoNotRecommendWhatIsHidden() {
		String tip = share("紙に書く");
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("非表示にする").presses("非表示にする");
		as("小林 恵").presses("pin-tip", Map.of("tip", tip)).sees(GONE).doesNotSee("おすすめ");
		assertThat(this.jdbc.sql("SELECT pinned FROM tip").query(Boolean.class).single()).isFalse();
	}

	private static List<String> buttons(Seen seen) {
		return seen.answer()
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString(""))
			.distinct()
			.toList();
	}

	private void report(String tip, int times) {
		IntStream.rangeClosed(1, times)
			.forEach((number) -> this.jdbc
				.sql("INSERT INTO tip_report (tip, person_id, reason, reported_at, settled) VALUES (?, ?, ?, ?, FALSE)")
				.params(tip, "00000000-0000-4000-8000-%012d".formatted(number), "理由" + number + "。",
						OffsetDateTime.parse("2026-11-22T10:00:00+09:00").plusMinutes(number))
				.update());
	}

	private String share(String words) {
		return as(ITO).presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", "", "where", "none"))
			.answer()
			.findValuesAsString("tip")
			.getFirst();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
