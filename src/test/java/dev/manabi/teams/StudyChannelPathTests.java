package dev.manabi.teams;

import java.util.List;
import java.util.Map;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

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
