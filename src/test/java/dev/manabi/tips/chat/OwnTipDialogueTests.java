package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody shared is useful if others say so.
 */
@ManabiTest
class OwnTipDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final String REFUSAL = "ご自身が共有した学びのコツには、「役に立った」を付けられません。保存はできます。";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private JdbcClient jdbc;

	private Map<String, String> tip = Map.of();

	@BeforeEach
	void share() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		Seen shared = as(ITO).presses("send-tip", Map.of("words", "紙に書く", "skill", "rpa-ai-ocr", "link", ""));
		this.tip = Map.of("tip", shared.answer().findValuesAsString("tip").getFirst());
		this.deliveries.run();
	}

	@Test
	void itsAuthorIsRefusedInTheirOwnChat() {
		as(ITO).presses("tip", this.tip).presses("役に立った（0）").sees(REFUSAL, "紙に書く");
		this.dialogues.as(ITO, Language.EN)
			.presses("tip-useful", this.tip)
			.sees("You cannot mark your own tip as useful: that is for others to say. You can save it.");
		assertThat(marks()).isEmpty();
	}

	@Test
	void inAChannelTheAuthorAloneHearsOfIt() {
		Seen post = this.mailbox.in(StudyRooms.RPA.channel()).getFirst();
		Seen refused = post.pressedBy(as(ITO).inChannel(StudyRooms.RPA), "役に立った（0）");
		assertThat(refused.apart().toString()).contains(REFUSAL).doesNotContain("紙に書く");
		Seen pressed = post.pressedBy(as("佐藤 健一").inChannel(StudyRooms.RPA), "役に立った（0）");
		assertThat(pressed.answer().toString()).contains("役に立った（1）", "紙に書く").doesNotContain("ご自身");
		assertThat(pressed.apart().isMissingNode()).isTrue();
		this.deliveries.run();
		post.sees("紙に書く").doesNotSee(REFUSAL);
		assertThat(marks()).containsExactly("USEFUL");
	}

	@Test
	void itsAuthorMaySaveIt() {
		as(ITO).presses("tip", this.tip).presses("保存（0）").sees("保存しました。もう一度押すと外せます。");
		Seen channel = as(ITO).inChannel(StudyRooms.RPA).presses("tip-saved", this.tip);
		assertThat(channel.answer().toString()).contains("保存（0）");
		assertThat(marks()).isEmpty();
	}

	private List<String> marks() {
		return this.jdbc.sql("SELECT kind FROM tip_mark ORDER BY kind").query((row, _) -> row.getString(1)).list();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
