package dev.manabi.tips;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.privacy.Extent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody shared who left long ago stays, without their name; what they pressed
 * goes.
 */
@ManabiTest
class LeaversTipsTests {

	private static final String ITO = "伊藤 彩香";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TipKeeper keeper;

	@Test
	void theNameGoesFromTheTipInTheChannelToo() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		String own = share(ITO, "紙に書く");
		String other = share("佐藤 健一", "声に出す");
		String withdrawn = share(ITO, "忘れてください");
		this.dialogues.as(ITO, Language.JA).presses("withdraw-tip", Map.of("tip", withdrawn));
		this.dialogues.as(ITO, Language.JA).presses("tip-useful", Map.of("tip", other));
		this.dialogues.as("佐藤 健一", Language.JA).presses("tip-useful", Map.of("tip", own));
		this.deliveries.run();
		this.keeper.erase(this.dialogues.idOf(ITO), Extent.LEFT);
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel()).getFirst().lines()).contains("紙に書く",
				"退職した職員　2026年11月22日(日)");
		this.dialogues.as("佐藤 健一", Language.JA)
			.presses("find-tips")
			.sees("退職した職員　RPA・AI-OCR 利活用　役に立った：1", "佐藤 健一さん　RPA・AI-OCR 利活用　役に立った：0");
		assertThat(this.jdbc.sql("SELECT words FROM tip ORDER BY place").query(String.class).list())
			.containsExactly("紙に書く", "声に出す");
	}

	private String share(String name, String words) {
		return this.dialogues.as(name, Language.JA)
			.presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", ""))
			.answer()
			.findValuesAsString("tip")
			.getFirst();
	}

}
