package dev.manabi.teams;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A channel becomes the place where people learn something together, from the mention of
 * the bot to what is remembered.
 */
class StudyChannelPathTests extends WithColleagues {

	@Autowired
	private StudyChannels channels;

	@Test
	void aCoordinatorTiesTheChannelInWhichTheyMentionTheBot() {
		Colleague kobayashi = inChannel(KOBAYASHI);
		Shown offered = kobayashi.says("このチャンネルを RPA の学びの場にする").sees("このチャンネルは、まだ学びの場ではありません。");
		assertThat(tied()).isEmpty();
		kobayashi.presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする").sees("学びの場にしました。", "「RPAひろば」の学びの場");
		assertThat(tied()).containsExactly(RPA);
		assertThat(this.jdbc.sql("SELECT what FROM audit_entry").query(String.class).list())
			.containsExactly("channel.tied");
	}

	/**
	 * Whoever presses gets the answer; the card in the channel is edited for the others.
	 */
	@Test
	void whatStandsInTheChannelChangesForEverybody() {
		Colleague kobayashi = inChannel(KOBAYASHI);
		Shown offered = kobayashi.says("このチャンネルを RPA の学びの場にする");
		kobayashi.presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする");
		await().until(() -> CHANNEL.asked("PUT").size() == 1);
		edited(0).sees("学びの場にしました。", "「RPAひろば」の学びの場");
		kobayashi.presses("study-channel-remove", Map.of("channel", RPA, "remove", "rpa-ai-ocr"));
		await().until(() -> CHANNEL.asked("PUT").size() == 2);
		edited(1).sees("学びの場から外しました。", "このチャンネルは、まだ学びの場ではありません。");
		assertThat(CHANNEL.asked("PUT")).extracting(LoggedRequest::getUrl)
			.containsOnly("/amer/v3/conversations/" + RPA + ";messageid=1481567603816/activities/1481567603816");
	}

	@Test
	void whoMayNotOrOnlyLooksChangesItForNobody() {
		Shown offered = inChannel(KOBAYASHI).says("このチャンネルを RPA の学びの場にする");
		inChannel(ITO).presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする");
		inChannel(KOBAYASHI).presses(offered, "学びの場を変更する").sees("「RPAひろば」の学びの場");
		inChannel(KOBAYASHI).presses("study-channel-add", Map.of("channel", RPA, "add", "no-such-skill"));
		await().during(Duration.ofMillis(500)).until(() -> CHANNEL.asked("PUT").isEmpty());
	}

	@Test
	void whereTeamsDoesNotTakeTheEditWhoeverPressedIsAnsweredAllTheSame() {
		Shown offered = inChannel(KOBAYASHI).says("このチャンネルを RPA の学びの場にする");
		CHANNEL.answersReplies(aResponse().withStatus(403));
		inChannel(KOBAYASHI).presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする").sees("学びの場にしました。");
		await().until(() -> CHANNEL.asked("PUT").size() == 1);
		assertThat(tied()).containsExactly(RPA);
	}

	private static Shown edited(int place) {
		return Shown.in(Activities.json(CHANNEL.asked("PUT").get(place).getBodyAsString()));
	}

	@Test
	void fromTheirOwnChatTheyHaveItBeForMore() {
		tieRpa();
		Colleague kobayashi = colleague(KOBAYASHI);
		Shown list = kobayashi.says("学びのチャンネルはどこ？");
		Shown setting = kobayashi.presses(list, "「RPAひろば」の学びの場を変更する");
		kobayashi.presses(setting, "学びの場にする", Map.of("add", "bpr")).sees("「BPR 利活用」");
		assertThat(this.channels.of(new SkillId("bpr"))).hasSize(1);
	}

	@Test
	void othersAreToldWhoMayAndTheirButtonDoesNothing() {
		Colleague ito = inChannel(ITO);
		Shown offered = ito.says("このチャンネルを RPA の学びの場にする").sees("学びの場を変更できるのは、研修担当の方です。");
		ito.presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする").sees("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		assertThat(tied()).isEmpty();
	}

	/** What is shared for its skill then is posted nowhere. */
	@Test
	void whereTheBotWasTakenOutOfTheTeamItIsNoStudyChannelAnyMore() {
		tieRpa();
		ObjectNode removed = ACTIVITIES.activity("conversationUpdate");
		removed.withObjectProperty("conversation")
			.put("conversationType", "channel")
			.put("id", "19:general@thread.tacv2");
		removed.withObjectProperty("channelData").putObject("team").put("id", "19:general@thread.tacv2");
		removed.putArray("membersRemoved").addObject().put("id", "28:" + Tokens.APP_ID);
		this.endpoint.deliver(removed);
		assertThat(tied()).isEmpty();
		Colleague ito = colleague(ITO);
		Shown form = ito.says("学びのコツを共有したい");
		ito.presses(form, "共有する", Map.of("words", "手順を紙に書く", "skill", "rpa-ai-ocr")).sees("チャンネルには投稿していません。");
		assertThat(this.deliveries.run()).isZero();
		assertThat(posts()).isEmpty();
	}

	private List<String> tied() {
		return this.channels.of(new SkillId("rpa-ai-ocr")).stream().map(StudyChannel::id).toList();
	}

}
