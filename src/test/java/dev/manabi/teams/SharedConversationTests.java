package dev.manabi.teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where others read along.
 */
class SharedConversationTests extends WithTeams {

	/** The SDK takes the mention for a regular expression. */
	@ParameterizedTest
	@ValueSource(strings = { "Manabi", "Manabi (学び)", "[Manabi", "Manabi+*", "(a+)+$", "Manabi \\E" })
	void theMentionIsNoPartOfWhatIsSaid(String botName) {
		this.endpoint.deliver(ACTIVITIES.mention("channel", botName, "こんにちは"));
		assertThat(onlyReply().path("text").asString()).startsWith("こんにちは。Manabi です。");
	}

	@Test
	void theReplyStaysInTheThread() {
		this.endpoint.deliver(ACTIVITIES.mention("channel", "Manabi", "こんにちは").put("id", "f:1"));
		assertThat(CHANNEL.received().getFirst().getUrl())
			.isEqualTo("/amer/v3/conversations/19:general@thread.tacv2;messageid=1481567603816/activities/f:1");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<at>Manabi</at>&nbsp;こんにちは", "こんにちは <at>Manabi</at>\n", "<at>Manabi</at>\r\nこんにちは\u00a0" })
	void spaceAroundTheMentionDoesNotMatter(String text) {
		this.endpoint.deliver(ACTIVITIES.mention("channel", "Manabi", "").put("text", text));
		assertThat(onlyReply().path("text").asString()).startsWith("こんにちは。Manabi です。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[null]", "[{}]", "[{\"type\": \"mention\"}]",
			"[{\"type\": \"mention\", \"mentioned\": null, \"text\": null}]",
			"[{\"type\": \"mention\", \"mentioned\": \"x\", \"text\": 5}]",
			"[{\"type\": \"mention\", \"mentioned\": {\"id\": \"28:" + Tokens.APP_ID + "\"}}]" })
	void oddMentionsDoNotMatter(String entities) {
		ObjectNode activity = ACTIVITIES.mention("channel", "Manabi", "").put("text", "こんにちは");
		activity.set("entities", Activities.json(entities));
		this.endpoint.deliver(activity);
		assertThat(onlyReply().path("text").asString()).startsWith("こんにちは。Manabi です。");
	}

	private static JsonNode onlyReply() {
		assertThat(CHANNEL.replies()).hasSize(1);
		return CHANNEL.replies().getFirst();
	}

}
