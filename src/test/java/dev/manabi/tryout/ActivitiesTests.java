package dev.manabi.tryout;

import java.util.List;

import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The activities of the try-out look as those of Teams.
 */
@TryoutTest
class ActivitiesTests {

	@Autowired
	private Activities activities;

	@Autowired
	private TeamActivities team;

	@Autowired
	private DemoPeople people;

	@Autowired
	private JsonMapper json;

	private Person person;

	@BeforeEach
	void somebody() {
		this.person = this.people.list().getFirst().person();
	}

	@Test
	void aQuotationNamesTheMessageInTheHtmlBesideTheText() {
		Message quoted = Message.of("17\"", Message.BOT, "<b>期限</b>は来週です", List.of());
		JsonNode activity = this.json.valueToTree(this.activities.quoting(alone(), "いつ？", quoted));
		assertThat(activity.path("text").asString()).isEqualTo("いつ？");
		assertThat(activity.path("attachments").path(0).path("contentType").asString()).isEqualTo("text/html");
		assertThat(activity.path("attachments").path(0).path("content").asString())
			.startsWith("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"17&quot;\">")
			.contains("&lt;b&gt;期限&lt;/b&gt;は来週です")
			.endsWith("<p>いつ？</p>");
	}

	@Test
	void aLongMessageIsQuotedByItsFirstWords() {
		JsonNode card = this.json
			.readTree("{\"body\": [{\"type\": \"TextBlock\", \"text\": \"" + "𠮟".repeat(100) + "\"}]}");
		assertThat(Message.of("1", Message.BOT, null, List.of(card)).preview()).isEqualTo("𠮟".repeat(80) + "…");
		assertThat(Message.of("1", Message.BOT, null, List.of()).preview()).isEmpty();
	}

	@Test
	void aMentionIsTextAndEntity() {
		Speaker speaker = new Speaker(this.person, "ja-JP", Scene.thread(TeamChannels.RPA, "5"));
		JsonNode activity = this.json.valueToTree(this.team.mentioned(speaker, "@manabi RPAで困っています", "6"));
		assertThat(activity.path("id").asString()).isEqualTo("6");
		assertThat(activity.path("text").asString()).isEqualTo("<at>Manabi</at> RPAで困っています");
		JsonNode mention = activity.path("entities").path(0);
		assertThat(mention.path("type").asString()).isEqualTo("mention");
		assertThat(mention.path("text").asString()).isEqualTo("<at>Manabi</at>");
		assertThat(mention.path("mentioned").path("id")).isEqualTo(activity.path("recipient").path("id"));
		assertThat(activity.path("conversation").path("conversationType").asString()).isEqualTo("channel");
		assertThat(activity.path("conversation").path("id").asString())
			.isEqualTo(TeamChannels.RPA.id() + ";messageid=5");
		assertThat(activity.path("channelData").path("channel").path("id").asString()).isEqualTo(TeamChannels.RPA.id());
		assertThat(activity.path("channelData").path("team").path("id").asString())
			.isEqualTo(TeamChannels.GENERAL.id());
		assertThat(activity.path("channelData").path("tenant").path("id").asString()).isNotEmpty();
	}

	@Test
	void whoWritesAboutManabiAsAWordMentionsNobody() {
		assertThat(List.of("Manabi", "@Manabist", "学び", "x@manabi9")).noneMatch(TeamActivities::mentions);
	}

	@Test
	void theTeamTellsThatTheBotCameAndThatAChannelIsNew() {
		Speaker general = new Speaker(this.person, "ja-JP", Scene.team(TeamChannels.GENERAL));
		JsonNode joined = this.json.valueToTree(this.team.joined(general));
		assertThat(joined.path("membersAdded").path(0).path("id")).isEqualTo(joined.path("recipient").path("id"));
		assertThat(joined.path("channelData").path("eventType").asString()).isEqualTo("teamMemberAdded");
		assertThat(this.team.installed(general)).containsEntry("type", "installationUpdate")
			.containsEntry("action", "add");
		JsonNode created = this.json
			.valueToTree(this.team.channelCreated(new Speaker(this.person, "ja-JP", Scene.team(TeamChannels.RPA))));
		assertThat(created.path("channelData").path("eventType").asString()).isEqualTo("channelCreated");
		assertThat(created.path("channelData").path("channel").path("name").asString()).isEqualTo("RPA 学びの場");
		assertThat(created.path("conversation").path("id").asString()).isEqualTo(TeamChannels.GENERAL.id());
	}

	private Speaker alone() {
		return Speaker.alone(this.person, "ja-JP");
	}

}
