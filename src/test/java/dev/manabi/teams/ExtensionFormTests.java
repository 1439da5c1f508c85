package dev.manabi.teams;

import dev.manabi.conversation.MessageAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message that somebody marked is opened as a form, which is answered in its window
 * alone.
 */
class ExtensionFormTests extends ExtensionStage {

	@Test
	void aMessageIsOpenedAsAForm() {
		JsonNode task = answered(FETCH, message("<p>一行目</p><div>Excel の <b>マクロ</b></div>")).path("task");
		assertThat(task.path("type").asString()).isEqualTo("continue");
		assertThat(task.at("/value/title").asString()).isEqualTo(text("message-action.save-tip.label"));
		assertThat(task.at("/value/height").asString()).isNotBlank();
		assertThat(task.at("/value/width").asString()).isNotBlank();
		assertThat(task.at("/value/card/contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
		assertThat(task.at("/value/card/content/type").asString()).isEqualTo("AdaptiveCard");
		assertThat(this.commands.marked).containsExactly(
				new MessageAction.Marked("一行目\nExcel の マクロ", "https://teams.microsoft.com/l/message/1", "伊藤 彩香"));
		assertThat(this.commands.asked).singleElement().satisfies((ask) -> assertThat(ask.shared()).isFalse());
	}

	/** A window of Teams knows no Action.Execute. */
	@Test
	void theButtonsOfAFormAreSubmitted() {
		JsonNode card = answered(FETCH, message("x")).at("/task/value/card/content");
		assertThat(card.toString()).doesNotContain("Action.Execute", "\"verb\"", "\"fallback\":{");
		assertThat(card.findParents("data")).isNotEmpty()
			.allSatisfy((action) -> assertThat(action.at("/data/intent").asString()).isNotBlank());
		assertThat(card.has("refresh")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"body": {"contentType": "text", "content": " 1 < 2 "}}                              | 1 < 2
			{"body": {"contentType": "text", "content": "x"}, "linkToMessage": "javascript:1"}    | x
			{"body": {"contentType": "html", "content": "x"}, "linkToMessage": "https://a b"}     | x
			{"body": {"content": null}, "from": {"user": null}}                                   | ''
			{"body": "x", "from": [], "linkToMessage": 5}                                         | ''
			{"from": {"application": {"displayName": "Bot"}}}                                     | ''
			{}                                                                                    | ''
			""")
	void oddMessagesAreReadAsFarAsTheyCanBe(String payload, String text) {
		JsonNode task = answered(FETCH, opened(Activities.json(payload)));
		assertThat(task.at("/task/type").asString()).isEqualTo("continue");
		assertThat(this.commands.marked).containsExactly(new MessageAction.Marked(text, "", ""));
	}

	@Test
	void aHugeMessageIsRefused() {
		JsonNode task = answered(FETCH, message("<p>" + "長".repeat(20_001) + "</p>")).path("task");
		assertThat(task.path("type").asString()).isEqualTo("message");
		assertThat(task.path("value").asString()).isEqualTo(text("teams.extension.long-message", "20000"));
		assertThat(this.commands.marked).isEmpty();
	}

	@Test
	void withoutAMessageNothingIsOpened() {
		assertThat(said(FETCH, opened(Activities.json("null")))).isEqualTo(text("teams.extension.no-message"));
		assertThat(said(FETCH, opened(Activities.json("[]")))).isEqualTo(text("teams.extension.no-message"));
	}

	@Test
	void anActionMayAnswerInWords() {
		assertThat(said(FETCH, message("no"))).isEqualTo("できません。");
	}

	@Test
	void aSubmittedFormIsAnsweredInItsWindow() {
		JsonNode task = answered(SUBMIT, submitted("{\"intent\": \"skill\", \"skill\": \"bpr\"}")).path("task");
		assertThat(task.path("type").asString()).isEqualTo("continue");
		assertThat(task.at("/value/card/content").toString()).contains("BPR").doesNotContain("Action.Execute");
		assertThat(said(SUBMIT, submitted("{\"intent\": \"thanks\"}"))).startsWith("お役に立てて");
	}

	/** The plan is for whoever asks alone, and so is the window. */
	@Test
	void whatIsPersonalStaysInTheWindow() {
		ObjectNode activity = use(SUBMIT, submitted("{\"intent\": \"my-plan\"}"));
		activity.withObjectProperty("conversation")
			.put("id", "19:general@thread.tacv2;messageid=1")
			.put("conversationType", "channel");
		assertThat(answered(activity).at("/task/value/card/content").toString()).contains("鈴木 直樹");
	}

	@ParameterizedTest
	@ValueSource(strings = { "announce", "versions", "study-channel-setting" })
	void whatIsForCoordinatorsIsRefusedHereToo(String intent) {
		assertThat(said(SUBMIT, submitted("{\"intent\": \"" + intent + "\"}")))
			.isEqualTo(text("conversation.not-for-you"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"x\"", "{}", "{\"intent\": null}", "{\"intent\": [\"thanks\"]}" })
	void whatIsNoButtonRecordsNothing(String data) {
		assertThat(said(SUBMIT, submitted(data))).isEqualTo(text("teams.extension.no-button"));
	}

	@Test
	void anIntentThatIsNotThereIsAnsweredAsInAChat() {
		JsonNode task = answered(SUBMIT, submitted("{\"intent\": \"nonsense\"}")).path("task");
		assertThat(task.at("/value/card/content").toString()).contains("申し訳ありません、お答えできませんでした");
	}

	@ParameterizedTest
	@ValueSource(strings = { "find-tips", "nonsense", "" })
	void anUnknownActionIsSaidSo(String command) {
		assertThat(said(FETCH, message("x").put("commandId", command))).isEqualTo(text("teams.extension.unknown"));
		assertThat(said(SUBMIT, submitted("{\"intent\": \"thanks\"}").put("commandId", command)))
			.isEqualTo(text("teams.extension.unknown"));
	}

	@Test
	void whatIsDeliveredTwiceIsRecordedOnce() {
		ObjectNode submitted = use(SUBMIT, submitted("{\"intent\": \"thanks\"}"));
		assertThat(answered(submitted).at("/task/value").asString()).startsWith("お役に立てて");
		assertThat(answered(submitted).at("/task/value").asString()).isEqualTo(text("teams.repeated"));
		ObjectNode searched = use(QUERY, query("x", 0, 1));
		assertThat(answered(searched)).isEqualTo(answered(searched));
	}

}
