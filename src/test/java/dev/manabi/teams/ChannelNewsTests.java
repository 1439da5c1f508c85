package dev.manabi.teams;

import java.util.List;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which channels Teams tells of, from the endpoint to what is remembered. Nothing of it
 * asks the connector.
 */
class ChannelNewsTests extends WithTeams {

	private static final String TEAM = "19:team@thread.tacv2";

	private static final String STUDY = "19:study@thread.tacv2";

	private static final String GROUP = "0f0e0d0c-0b0a-4908-8706-050403020100";

	@Autowired
	private StudyChannels channels;

	@BeforeEach
	void forget(@Autowired JdbcClient jdbc) {
		for (String table : List.of("study_channel_skill", "team_channel", "teams_installation",
				"teams_personal_chat")) {
			jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "channelCreated", "channelRenamed", "channelRestored" })
	void aChannelThatIsThereIsRemembered(String event) {
		this.endpoint.deliver(told(event, STUDY, "RPA の学び"));
		assertThat(venues()).containsExactly(new Venue(STUDY, "RPA の学び", TEAM, GROUP));
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void itIsCalledWhatItWasCalledLast() {
		this.endpoint.deliver(told("channelCreated", STUDY, "RPA"));
		this.endpoint.deliver(told("channelRenamed", STUDY, "RPA の広場"));
		assertThat(venues()).containsExactly(new Venue(STUDY, "RPA の広場", TEAM, GROUP));
	}

	@Test
	void aChannelThatWasDeletedIsForgotten() {
		this.endpoint.deliver(told("channelCreated", STUDY, "RPA"));
		this.endpoint.deliver(told("channelDeleted", STUDY, "RPA"));
		this.endpoint.deliver(told("channelDeleted", STUDY, "RPA"));
		assertThat(venues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "teamRenamed", "teamArchived", "channelShared", "channelMemberAdded", "", "constructor" })
	void otherNewsIsNone(String event) {
		this.endpoint.deliver(told(event, STUDY, "RPA"));
		assertThat(venues()).isEmpty();
	}

	/** Its general channel goes by the id of the team. */
	@Test
	void aTeamThatGotTheBotHasAGeneralChannel() {
		this.endpoint.deliver(bot("membersAdded"));
		this.endpoint.deliver(told("", "", "").put("type", "installationUpdate").put("action", "add"));
		assertThat(venues()).containsExactly(new Venue(TEAM, "", TEAM, GROUP));
		assertThat(CHANNEL.lookUps()).isZero();
	}

	@Test
	void aTeamThatTheBotWasRemovedFromIsForgotten() {
		this.endpoint.deliver(bot("membersAdded"));
		this.endpoint.deliver(told("channelCreated", STUDY, "RPA"));
		this.endpoint.deliver(bot("membersRemoved"));
		assertThat(venues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "teamDeleted", "teamHardDeleted" })
	void aTeamThatWasDeletedIsForgotten(String event) {
		this.endpoint.deliver(bot("membersAdded"));
		this.endpoint.deliver(told("channelCreated", STUDY, "RPA"));
		this.endpoint.deliver(told(event, TEAM, ""));
		assertThat(venues()).isEmpty();
	}

	@Test
	void whoeverMentionsTheBotTellsWhere() {
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		this.endpoint.deliver(in(mention, STUDY));
		assertThat(venues()).containsExactly(new Venue("19:general@thread.tacv2", "", TEAM, GROUP));
		assertThat(CHANNEL.lookUps()).isZero();
	}

	@Test
	void aMentionDoesNotTakeTheNameAway() {
		this.endpoint.deliver(told("channelCreated", "19:general@thread.tacv2", "広場"));
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		mention.withObjectProperty("channelData").putObject("team").put("id", TEAM);
		this.endpoint.deliver(mention);
		assertThat(venues()).containsExactly(new Venue("19:general@thread.tacv2", "広場", TEAM, GROUP));
	}

	@Test
	void aMentionThatDoesNotSayTheTeamLeavesTheKnownOne() {
		this.endpoint.deliver(told("channelCreated", "19:general@thread.tacv2", "広場"));
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		mention.withObjectProperty("channelData").remove("team");
		this.endpoint.deliver(mention);
		assertThat(venues()).containsExactly(new Venue("19:general@thread.tacv2", "広場", TEAM, GROUP));
	}

	@Test
	void theTeamOfAChannelIsUnknownUntilTeamsSaysIt() {
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		mention.withObjectProperty("channelData").remove("team");
		this.endpoint.deliver(mention);
		assertThat(venues()).containsExactly(new Venue("19:general@thread.tacv2", "", ""));
		this.endpoint.deliver(in(ACTIVITIES.mention("channel", "Manabi", "ありがとう"), STUDY));
		assertThat(venues()).containsExactly(new Venue("19:general@thread.tacv2", "", TEAM, GROUP));
	}

	@ParameterizedTest
	@ValueSource(strings = { "personal", "groupChat", "" })
	void otherConversationsAreNoChannels(String type) {
		this.endpoint.deliver(ACTIVITIES.mention(type, "Manabi", "こんにちは"));
		assertThat(venues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"x\"", "5", "{\"id\": null}", "{\"id\": [\"x\"]}", "{\"id\": \" \"}" })
	void oddNewsIsNone(String channel) {
		ObjectNode activity = told("channelCreated", STUDY, "RPA");
		activity.withObjectProperty("channelData").set("channel", Activities.json(channel));
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(venues()).isEmpty();
	}

	@Test
	void whatIsTooLongIsCutOrLeft() {
		this.endpoint.deliver(told("channelCreated", STUDY, "😀".repeat(150)));
		assertThat(venues()).singleElement().satisfies((venue) -> assertThat(venue.name()).isEqualTo("😀".repeat(100)));
		assertThat(this.endpoint.deliver(told("channelCreated", "19:" + "x".repeat(300), "RPA")).statusCode())
			.isEqualTo(202);
		assertThat(venues()).hasSize(1);
	}

	private List<Venue> venues() {
		return this.channels.known().stream().map(StudyChannel::venue).toList();
	}

	private static ObjectNode told(String event, String channel, String name) {
		ObjectNode activity = in(ACTIVITIES.activity("conversationUpdate"), channel);
		activity.withObjectProperty("conversation").put("conversationType", "channel").put("id", TEAM);
		ObjectNode data = activity.withObjectProperty("channelData").put("eventType", event);
		data.withObjectProperty("channel").put("name", name);
		return activity;
	}

	private static ObjectNode bot(String change) {
		ObjectNode activity = told("", "", "");
		activity.set(change, Activities.json("[{\"id\": \"28:" + Tokens.APP_ID + "\"}]"));
		return activity;
	}

	private static ObjectNode in(ObjectNode activity, String channel) {
		ObjectNode data = activity.withObjectProperty("channelData");
		data.putObject("channel").put("id", channel);
		data.putObject("team").put("id", TEAM).put("aadGroupId", GROUP);
		return activity;
	}

}
