package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back in the personal chat.
 */
class TurnTests extends WithTeams {

	@Test
	void aQuestionIsAnsweredByOneCard() {
		assertThat(this.endpoint.deliver(ACTIVITIES.message("何を受講すればいい？")).statusCode()).isEqualTo(202);
		JsonNode card = onlyCard();
		assertThat(card.path("type").asString()).isEqualTo("AdaptiveCard");
		assertThat(card.path("version").asString()).isEqualTo("1.5");
		assertThat(card.toString()).contains("鈴木 直樹");
	}

	@Test
	void theReplyGoesToTheConversationThatItAnswers() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは").put("id", "f:1"));
		assertThat(CHANNEL.received().getFirst().getUrl()).isEqualTo("/amer/v3/conversations/a:1/activities/f:1");
		JsonNode reply = CHANNEL.replies().getFirst();
		assertThat(reply.path("recipient").path("id").asString()).isEqualTo("29:suzuki");
		assertThat(reply.path("from").path("id").asString()).isEqualTo("28:" + Tokens.APP_ID);
		assertThat(reply.path("replyToId").asString()).isEqualTo("f:1");
	}

	@Test
	void aCardComesWithItsWordsAsSummaryAndWithoutText() {
		this.endpoint.deliver(ACTIVITIES.message("ヘルプ"));
		JsonNode reply = CHANNEL.replies().getFirst();
		assertThat(reply.path("summary").asString()).isEqualTo("お尋ねいただけることの一覧です。");
		assertThat(reply.has("text")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "ja-JP, RPA・AI-OCR 利活用", "en-US, Using RPA and AI-OCR", "en, Using RPA and AI-OCR",
			"fr-FR, RPA・AI-OCR 利活用", "not a tag, RPA・AI-OCR 利活用", ", RPA・AI-OCR 利活用" })
	void theLanguageIsThatOfTheirTeamsElseThatOfTheRoster(String locale, String skill) {
		this.endpoint.deliver(ACTIVITIES.message("RPA").put("locale", locale));
		assertThat(CHANNEL.replies().getFirst().path("summary").asString()).contains(skill);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva" })
	void nobodysLocaleBecomesThatOfTheServer(String locale) {
		Locale before = Locale.getDefault();
		this.endpoint.deliver(ACTIVITIES.message("こんにちは").put("locale", locale));
		assertThat(CHANNEL.replies()).hasSize(1);
		assertThat(Locale.getDefault()).isEqualTo(before);
	}

	@Test
	void aPressedSubmitButtonIsAnswered() {
		ObjectNode activity = ACTIVITIES.activity("message");
		activity.set("value", Activities.json("""
				{"intent": "my-plan"}"""));
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(onlyCard().toString()).contains("鈴木 直樹");
	}

	@Test
	void theBotBeingInstalledIsWelcomed() {
		assertThat(this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "add")).statusCode())
			.isEqualTo(202);
		assertThat(onlyCard().toString()).contains("はじめまして、Manabi です");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00000000", "not-a-guid", "6301bbfc-a0c5-454e-8ff9-bb510944fe0c'--" })
	void whoHasNoObjectIdIsNotAnswered(String id) {
		ObjectNode activity = ACTIVITIES.message("何を受講すればいい？");
		activity.withObjectProperty("from").put("aadObjectId", id);
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).isEmpty();
		activity.withObjectProperty("from").remove("aadObjectId");
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void somebodyTheRosterDoesNotKnowGetsNobodysPlan() {
		ObjectNode activity = ACTIVITIES.message("何を受講すればいい？");
		activity.withObjectProperty("from").put("aadObjectId", "12345678-1234-4234-8234-123456789012");
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(onlyCard().toString()).doesNotContain("鈴木");
		assertThat(CHANNEL.lookUps()).as("the roster knows its people by id").isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "conversationUpdate", "messageReaction", "messageUpdate", "messageDelete", "typing",
			"event", "endOfConversation", "command", "commandResult", "somethingNew" })
	void whatNeedsNoAnswerGetsNone(String type) {
		ObjectNode activity = ACTIVITIES.activity(type).put("name", "application/vnd.microsoft.meetingStart");
		activity.set("membersAdded", Activities.json("""
				[{"id": "29:new", "aadObjectId": "%s"}]""".formatted(Activities.SUZUKI)));
		activity.set("reactionsAdded", Activities.json("""
				[{"type": "like"}]"""));
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).isEmpty();
		assertThat(ENTRA.received()).isEmpty();
	}

	/** An edit bears the text anew, and the id of the message that it changes. */
	@ParameterizedTest
	@CsvSource({ "messageUpdate, editMessage", "messageUpdate, undeleteMessage", "messageDelete, softDeleteMessage" })
	void anEditedOrDeletedMessageIsAnsweredNoSecondTime(String type, String eventType) {
		ObjectNode message = ACTIVITIES.message("何を受講すればいい？");
		this.endpoint.deliver(message);
		assertThat(CHANNEL.received()).hasSize(1);
		message.put("type", type).withObjectProperty("channelData").put("eventType", eventType);
		assertThat(this.endpoint.deliver(message).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@Test
	void anEditThatComesFirstDoesNotHideTheMessage() {
		ObjectNode message = ACTIVITIES.message("こんにちは");
		this.endpoint.deliver(message.deepCopy().put("type", "messageUpdate"));
		assertThat(CHANNEL.received()).isEmpty();
		this.endpoint.deliver(message);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactionsAdded", "reactionsRemoved" })
	void aReactionToAMessageIsNoQuestion(String change) {
		ObjectNode reaction = ACTIVITIES.activity("messageReaction").put("replyToId", "1481567603816");
		reaction.set(change, Activities.json("[{\"type\": \"like\"}, {\"type\": \"heart\"}]"));
		assertThat(this.endpoint.deliver(reaction).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void beingRemovedNeedsNoAnswer() {
		assertThat(
				this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "remove")).statusCode())
			.isEqualTo(202);
		assertThat(CHANNEL.received()).isEmpty();
	}

	private static JsonNode onlyCard() {
		assertThat(CHANNEL.replies()).hasSize(1);
		JsonNode attachments = CHANNEL.replies().getFirst().path("attachments");
		assertThat(attachments.size()).isOne();
		assertThat(attachments.path(0).path("contentType").asString())
			.isEqualTo("application/vnd.microsoft.card.adaptive");
		return attachments.path(0).path("content");
	}

}
