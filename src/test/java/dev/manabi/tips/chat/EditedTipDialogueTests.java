package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.conversation.Venue;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.StudyRooms;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.Content;
import dev.manabi.tips.Tips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is rewritten stays where it stands as long as it fits there.
 */
@ManabiTest
class EditedTipDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final Venue BOTH = StudyRooms.FORMS;

	private static final Venue ONLINE = new Venue("19:online@thread.tacv2", "オンラインひろば", "19:general@thread.tacv2");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Tips tips;

	@BeforeEach
	void open() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		StudyRooms.open(this.jdbc, BOTH, "rpa-ai-ocr", "online-applications");
		StudyRooms.open(this.jdbc, ONLINE, "online-applications");
	}

	@Test
	void forAnotherSkillItStaysWhereItFitsGoesWhereItDoesNotAndComesToTheOthers() {
		String tip = share("all");
		assertThat(standing()).containsExactly(1, 1, 0);
		Seen post = in(BOTH).getFirst();
		assertThat(edit(tip, "online-applications")).isEqualTo("書き直しました。");
		assertThat(this.deliveries.run()).as("posted to the new one alone").isEqualTo(1);
		assertThat(standing()).containsExactly(0, 1, 1);
		assertThat(in(BOTH).getFirst().answer()).as("drawn anew where it stands").isNotEqualTo(post.answer());
		in(BOTH).getFirst().sees("学びのコツ：オンライン申請");
		in(ONLINE).getFirst().sees("学びのコツ：オンライン申請");
		edit(tip, "rpa-ai-ocr");
		assertThat(this.deliveries.run()).isEqualTo(1);
		assertThat(standing()).containsExactly(1, 1, 0);
	}

	@Test
	void forTheSameSkillItIsOnlyDrawnAnew() {
		String tip = share(BOTH.channel());
		StudyRooms.open(this.jdbc, new Venue("19:new@thread.tacv2", "新しいひろば", "19:general@thread.tacv2"), "rpa-ai-ocr");
		as(ITO).presses("send-tip", Map.of("tip", tip, "words", "画面に書く", "skill", "rpa-ai-ocr", "link", ""))
			.sees("書き直しました。");
		assertThat(this.deliveries.run()).isZero();
		assertThat(standing()).containsExactly(0, 1, 0);
		in(BOTH).getFirst().sees("画面に書く");
	}

	@Test
	void whatIsInTheChosenChannelAloneStaysThere() {
		String tip = share(BOTH.channel());
		assertThat(edit(tip, "online-applications")).isEqualTo("書き直しました。");
		assertThat(this.deliveries.run()).isZero();
		assertThat(standing()).containsExactly(0, 1, 0);
		in(BOTH).getFirst().sees("学びのコツ：オンライン申請");
	}

	@Test
	void whatDoesNotFitTheChosenChannelGoesNowhereUntilItFitsAgain() {
		String tip = share(StudyRooms.RPA.channel());
		assertThat(edit(tip, "online-applications"))
			.isEqualTo("書き直しました。投稿していたチャンネルは新しいスキルの学びのチャンネルではないため、チャンネルの投稿は消えます。");
		this.deliveries.run();
		assertThat(standing()).containsExactly(0, 0, 0);
		edit(tip, "rpa-ai-ocr");
		this.deliveries.run();
		assertThat(standing()).containsExactly(1, 0, 0);
	}

	@Test
	void whatWasToGoNowhereGoesNowhere() {
		String tip = share("none");
		assertThat(edit(tip, "online-applications")).isEqualTo("書き直しました。");
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void forAnotherSkillWhileItIsHiddenItComesThereOnceItIsShown() {
		String tip = share("all");
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("非表示にする").presses("非表示にする");
		this.deliveries.run();
		edit(tip, "online-applications");
		this.deliveries.run();
		assertThat(standing()).containsExactly(0, 0, 0);
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("再び表示する");
		this.deliveries.run();
		assertThat(standing()).containsExactly(0, 1, 1);
	}

	/** One device shows the form as it was before the other one moved the tip. */
	@Test
	void fromTwoDevicesItStandsWhereTheLastOnePutIt() {
		String id = share("all");
		Tip read = this.tips.find(id).orElseThrow();
		this.tips.edit(read, new Content("紙に書く", new SkillId("online-applications"), Optional.empty()));
		this.tips.edit(read, read.content());
		this.deliveries.run();
		assertThat(standing()).containsExactly(1, 1, 0);
	}

	@Test
	void inEnglishItIsSaidThatItGoes() {
		String tip = share(StudyRooms.RPA.channel());
		this.dialogues.as(ITO, Language.EN)
			.presses("send-tip", Map.of("tip", tip, "words", "a", "skill", "online-applications", "link", ""))
			.sees("Your tip is changed. The channel where it was is no study channel for its new skill, so it goes from there.");
	}

	/** How many posts stand in the channel of each. */
	private List<Integer> standing() {
		return List.of(in(StudyRooms.RPA).size(), in(BOTH).size(), in(ONLINE).size());
	}

	private List<Seen> in(Venue channel) {
		return this.mailbox.in(channel.channel());
	}

	private String edit(String tip, String skill) {
		return as(ITO).presses("send-tip", Map.of("tip", tip, "words", "紙に書く", "skill", skill, "link", ""))
			.lines()
			.getFirst();
	}

	private String share(String where) {
		Seen shared = as(ITO).presses("send-tip",
				Map.of("words", "紙に書く", "skill", "rpa-ai-ocr", "link", "", "where", where));
		this.deliveries.run();
		return shared.answer().findValuesAsString("tip").getFirst();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
