package dev.manabi.tips.chat;

import java.util.List;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody shared is useful if others say so.
 */
class OwnTipDialogueTests extends SharedTipStage {

	private static final String REFUSAL = "ご自身が共有した学びのコツには、「役に立った」を付けられません。保存はできます。";

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
		Seen post = this.mailbox.in(RPA).getFirst();
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

}
