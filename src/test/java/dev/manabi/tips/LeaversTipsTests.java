package dev.manabi.tips;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
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
		this.dialogues.as(ITO, Language.JA).presses("withdraw-tip", Map.of("tip", withdrawn)).presses("取り下げる");
		this.dialogues.as(ITO, Language.JA).presses("tip-useful", Map.of("tip", other));
		this.dialogues.as("佐藤 健一", Language.JA).presses("tip-useful", Map.of("tip", own));
		this.deliveries.run();
		this.keeper.erase(this.dialogues.idOf(ITO), Extent.LEFT);
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel()).getFirst().lines()).contains("紙に書く",
				"（削除済み）　2026年11月22日(日)");
		this.dialogues.as("佐藤 健一", Language.JA)
			.presses("find-tips")
			.sees("（削除済み）　RPA・AI-OCR 利活用　役に立った：1", "佐藤 健一さん　RPA・AI-OCR 利活用　役に立った：0");
		assertThat(this.jdbc.sql("SELECT words FROM tip ORDER BY place").query(String.class).list())
			.containsExactly("紙に書く", "声に出す");
	}

	/** Who left is not erased yet: then nothing is known of them. */
	@Test
	void whoLeftIsToldFromWhoWasErased() {
		share(ITO, "紙に書く");
		this.jdbc.sql("UPDATE tip SET shared_by = '00000000-0000-4000-8000-000000000009'").update();
		Speaker sato = this.dialogues.as("佐藤 健一", Language.JA);
		sato.presses("find-tips").sees("退職した職員　RPA・AI-OCR 利活用　役に立った：0");
		sato.says("RPAについて教えて").sees("みんなの学びのコツ：紙に書く（退職した職員）");
		this.keeper.erase("00000000-0000-4000-8000-000000000009", Extent.LEFT);
		sato.presses("find-tips").sees("（削除済み）　RPA・AI-OCR 利活用　役に立った：0");
		sato.says("RPAについて教えて").sees("みんなの学びのコツ：紙に書く（削除済み）");
		Speaker emily = this.dialogues.as("Emily Carter", Language.EN);
		emily.presses("find-tips").sees("(deleted) · Using RPA and AI-OCR · useful: 0");
		emily.presses("skill", Map.of("skill", "rpa-ai-ocr")).sees("A colleague’s tip: 紙に書く (deleted)");
	}

	/** What a coordinator said of them goes, too. */
	@Test
	void whatIsHiddenLosesTheNameAndTheReasonAndGoesNowhere() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		String tip = share(ITO, "紙に書く");
		this.deliveries.run();
		this.dialogues.as("小林 恵", Language.JA)
			.presses("tip", Map.of("tip", tip))
			.presses("非表示にする")
			.presses("非表示にする", Map.of("why", "伊藤さんの思い違いです"));
		this.keeper.erase(this.dialogues.idOf(ITO), Extent.LEFT);
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel())).isEmpty();
		this.dialogues.as("小林 恵", Language.JA).presses("reported-tips").sees("紙に書く").doesNotSee("伊藤", "思い違い");
		this.dialogues.as("小林 恵", Language.JA).presses("tip", Map.of("tip", tip)).presses("再び表示する");
		this.deliveries.run();
		assertThat(this.mailbox.in(StudyRooms.RPA.channel())).singleElement()
			.satisfies((seen) -> seen.sees("紙に書く").doesNotSee("伊藤"));
	}

	/** Also what was still to be posted. */
	@Test
	void whatIsErasedAtTheirWishGoesFromEveryChannel() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		StudyRooms.open(this.jdbc, StudyRooms.FORMS, "rpa-ai-ocr");
		share(ITO, "紙に書く");
		this.deliveries.run();
		share(ITO, "声に出す");
		share("佐藤 健一", "手を動かす");
		this.keeper.erase(this.dialogues.idOf(ITO), Extent.WISH);
		this.deliveries.run();
		for (String channel : List.of(StudyRooms.RPA.channel(), StudyRooms.FORMS.channel())) {
			assertThat(this.mailbox.in(channel)).singleElement()
				.satisfies((seen) -> seen.sees("手を動かす").doesNotSee("伊藤", "紙", "声"));
		}
		assertThat(this.jdbc.sql("SELECT words FROM tip").query(String.class).list()).containsExactly("手を動かす");
	}

	private String share(String name, String words) {
		return this.dialogues.as(name, Language.JA)
			.presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", ""))
			.answer()
			.findValuesAsString("tip")
			.getFirst();
	}

}
