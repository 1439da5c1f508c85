package dev.manabi.announcements.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many questions there are, coordinators find each, and what waits for an answer
 * first.
 */
class InquiryListDialogueTests extends AnnouncementStage {

	private Seen report;

	@BeforeEach
	void begin() {
		this.report = Press.sent(as(Press.KOBAYASHI), Map.of("departments", "高齢者福祉課"));
		this.deliveries.run();
	}

	@Test
	void everyQuestionIsFound() {
		ask(20);
		Seen first = this.report.presses("更新").sees("質問: 20件", "質問20").doesNotSee("質問12\n");
		first = first.presses("質問をすべて見る").sees("年末調整のお知らせ", "質問は20件です。まだ回答していないものから順に表示しています。", "質問20", "質問13");
		Seen third = first.presses("次へ（残り12件）").sees("質問12", "質問5").presses("次へ（残り4件）").sees("質問4", "質問1");
		third.presses("配信の状況").sees("送信済み: 4件");
	}

	@Test
	void whatWaitsForAnAnswerComesFirst() {
		ask(9);
		String newest = this.jdbc.sql("SELECT id FROM announcement_question WHERE words = '質問9'")
			.query((row, _) -> row.getString(1))
			.single();
		as(Press.KOBAYASHI).presses("answer-announcement", Map.of("question", newest, "answer", "はい"));
		List<String> lines = this.report.presses("更新").sees("質問1").doesNotSee("質問9").lines();
		assertThat(lines.indexOf("質問8")).isLessThan(lines.indexOf("質問1"));
	}

	@Test
	void aShortListStandsInTheReport() {
		ask(8);
		assertThat(this.report.presses("更新").answer().findValuesAsString("title")).doesNotContain("質問をすべて見る");
		as(Press.KOBAYASHI).presses("announcement-questions", Map.of("announcement", "unknown"))
			.sees("このお知らせは見つかりません。破棄されたか、もう記録がありません。");
	}

	private void ask(int times) {
		for (int time = 1; time <= times; time++) {
			this.clock.pass(Duration.ofMinutes(1));
			as("伊藤 彩香").presses("ask-announcement",
					Map.of("announcement", Press.id(this.report), "words", "質問" + time));
		}
	}

}
