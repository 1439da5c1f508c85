package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Finder;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The message extension over the real endpoint: nothing of it is posted, and nobody is
 * looked up.
 */
@Import(MessageExtensionTests.Commands.class)
@ExtendWith(OutputCaptureExtension.class)
class MessageExtensionTests extends WithTeams {

	private static final String QUERY = "composeExtension/query";

	private static final String FETCH = "composeExtension/fetchTask";

	private static final String SUBMIT = "composeExtension/submitAction";

	@Autowired
	private Commands commands;

	@Autowired
	private Texts texts;

	@BeforeEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		this.commands.asked.clear();
		this.commands.marked.clear();
		this.commands.words.clear();
	}

	@Test
	void whatIsTypedIsSearchedFor() {
		JsonNode found = answered(QUERY, query("マクロ", 0, 5)).path("composeExtension");
		assertThat(this.commands.words).containsExactly("マクロ from 0 most 5");
		assertThat(found.path("type").asString()).isEqualTo("result");
		assertThat(found.path("attachmentLayout").asString()).isEqualTo("list");
		assertThat(found.path("attachments")).hasSize(5);
		JsonNode first = found.at("/attachments/0");
		assertThat(first.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
		assertThat(first.at("/content/type").asString()).isEqualTo("AdaptiveCard");
		assertThat(first.at("/content/version").asString()).isEqualTo("1.5");
		assertThat(first.at("/preview/contentType").asString()).isEqualTo("application/vnd.microsoft.card.thumbnail");
		assertThat(first.at("/preview/content/title").asString()).isEqualTo("マクロ 0");
		assertThat(first.at("/preview/content/text").asString()).isEqualTo("伊藤 &lt;b&gt;");
	}

	/** Others will read it, so that it may not depend on who searched. */
	@Test
	void whatIsFoundIsForOthersToRead() {
		answered(QUERY, query("x", 0, 1));
		assertThat(this.commands.asked).singleElement().satisfies((ask) -> {
			assertThat(ask.shared()).isTrue();
			assertThat(ask.asker().id().value()).isEqualTo(Activities.SUZUKI);
			assertThat(ask.language()).isEqualTo(Language.JA);
			assertThat(ask.slots()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"parameters": [{"name": "initialRun", "value": "true"}]}                              | from 0 most 25
			{"parameters": [{"name": "query", "value": ""}], "queryOptions": null}                  | from 0 most 25
			{"parameters": [null, 5, [], {"name": null}], "queryOptions": {"skip": "x"}}            | from 0 most 25
			{"parameters": {"name": "query"}, "queryOptions": [1]}                                  | from 0 most 25
			{"parameters": [{"name": "query", "value": ["x"]}], "queryOptions": {"count": 0}}       | from 0 most 1
			{"queryOptions": {"skip": -5, "count": 999}}                                            | from 0 most 25
			{"queryOptions": {"skip": 25, "count": 25}}                                             | from 25 most 25
			{"queryOptions": {"skip": 1000, "count": 2.7}}                                          | from 1000 most 2
			{"parameters": [{"name": "query", "value": " "}]}                                       | from 0 most 25
			""")
	void oddQueriesAreReadAsFarAsTheyCanBe(String value, String searched) {
		ObjectNode query = (ObjectNode) Activities.json(value);
		JsonNode found = answered(QUERY, query.put("commandId", "find-tips"));
		assertThat(found.at("/composeExtension/type").asString()).isEqualTo("result");
		assertThat(this.commands.words).containsExactly(" " + searched);
		assertThat(found.at("/composeExtension/attachments").size()).isLessThanOrEqualTo(25);
	}

	@Test
	void whereNothingIsFoundThatIsSaidAndTheEndOfAListIsEmpty() {
		JsonNode nothing = answered(QUERY, query("nothing", 0, 25)).path("composeExtension");
		assertThat(nothing.path("type").asString()).isEqualTo("message");
		assertThat(nothing.path("text").asString()).isEqualTo(text("teams.extension.nothing"));
		JsonNode end = answered(QUERY, query("nothing", 25, 25)).path("composeExtension");
		assertThat(end.path("type").asString()).isEqualTo("result");
		assertThat(end.path("attachments").size()).isZero();
	}

	/** Teams asks for more until a page is empty. */
	@ParameterizedTest
	@ValueSource(strings = { "1001", "1025", "99999999999", "1e300" })
	void aListEndsHoweverFarItIsAskedFor(String skip) {
		ObjectNode query = (ObjectNode) Activities
			.json("{\"queryOptions\": {\"skip\": %s, \"count\": 25}}".formatted(skip));
		JsonNode end = answered(QUERY, query.put("commandId", "find-tips")).path("composeExtension");
		assertThat(end.path("type").asString()).isEqualTo("result");
		assertThat(end.path("attachments").isArray()).isTrue();
		assertThat(end.path("attachments").size()).isZero();
		assertThat(this.commands.words).isEmpty();
	}

	@Test
	void tooManyWordsAreRefused() {
		assertThat(note(query("字".repeat(201), 0, 25))).isEqualTo(text("teams.extension.long-words", "200"));
		assertThat(answered(QUERY, query("😀".repeat(200), 0, 1)).at("/composeExtension/type").asString())
			.isEqualTo("result");
	}

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
	@ValueSource(strings = { "save-tip", "nonsense", "", "../find-tips" })
	void anUnknownSearchIsSaidSo(String command) {
		assertThat(note(query("x", 0, 1).put("commandId", command))).isEqualTo(text("teams.extension.unknown"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "find-tips", "nonsense", "" })
	void anUnknownActionIsSaidSo(String command) {
		assertThat(said(FETCH, message("x").put("commandId", command))).isEqualTo(text("teams.extension.unknown"));
		assertThat(said(SUBMIT, submitted("{\"intent\": \"thanks\"}").put("commandId", command)))
			.isEqualTo(text("teams.extension.unknown"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"x\"", "5", "{}", "{\"commandId\": null}",
			"{\"commandId\": [\"find-tips\"]}", "{\"commandId\": {\"a\": 1}}" })
	void withoutACommandItIsABadRequest(String value) {
		for (String name : List.of(QUERY, FETCH, SUBMIT)) {
			HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.invoke(name, value));
			assertThat(response.statusCode()).isEqualTo(400);
			assertThat(response.body()).contains("BAD_REQUEST", "No command in the value").doesNotContain("Exception");
		}
		assertThat(CHANNEL.received()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "composeExtension/queryLink", "composeExtension/selectItem", "composeExtension/",
			"composeExtension/setting", "task/fetch" })
	void whatTheManifestDoesNotOfferIsNotThere(String name) {
		assertThat(this.endpoint.deliver(use(name, query("x", 0, 1))).statusCode()).isEqualTo(501);
	}

	@Test
	void whoIsNotInTheRosterIsRefusedAndNotLookedUp() {
		for (Map.Entry<String, ObjectNode> use : Map
			.of(QUERY, query("x", 0, 1), FETCH, message("x"), SUBMIT, submitted("{\"intent\": \"thanks\"}"))
			.entrySet()) {
			ObjectNode activity = use(use.getKey(), use.getValue());
			activity.withObjectProperty("from").put("aadObjectId", "00000000-0000-4000-8000-000000000000");
			assertThat(answered(activity).toString()).contains(text("teams.extension.stranger"));
		}
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void whoHasNoObjectIdIsForbidden() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.withObjectProperty("from").remove("aadObjectId");
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("FORBIDDEN");
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void anotherTenantIsForbidden() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.withObjectProperty("conversation").put("tenantId", "other");
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void theSearchBoxIsInNoConversation() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.remove("conversation");
		assertThat(answered(activity).at("/composeExtension/type").asString()).isEqualTo("result");
	}

	@Test
	void withoutATokenNothingIsAnswered() {
		assertThat(this.endpoint.post(null, use(QUERY, query("x", 0, 1)).toString()).statusCode()).isEqualTo(401);
		assertThat(this.commands.asked).isEmpty();
	}

	/** It is used in the chats of other people, who are not to get what is for one. */
	@Test
	void whereItIsUsedIsNotTheUsersChatWithTheBot(@Autowired PersonalChats chats) {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.withObjectProperty("conversation").put("id", "19:two_people@unq.gbl.spaces");
		answered(activity);
		assertThat(chats.of(new PersonId(Activities.SUZUKI))).isEmpty();
	}

	@Test
	void aFailureIsAnsweredWithAReferenceAndNothingOfItself(CapturedOutput output) {
		String note = note(query("boom", 0, 1));
		assertThat(note).contains("お答えできませんでした").doesNotContain("secret", "Exception");
		assertThat(output).contains("A message extension failed, reference");
		assertThat(said(FETCH, message("boom"))).contains("お答えできませんでした").doesNotContain("secret", "Exception");
	}

	@Test
	void whatIsDeliveredTwiceIsRecordedOnce() {
		ObjectNode submitted = use(SUBMIT, submitted("{\"intent\": \"thanks\"}"));
		assertThat(answered(submitted).at("/task/value").asString()).startsWith("お役に立てて");
		assertThat(answered(submitted).at("/task/value").asString()).isEqualTo(text("teams.repeated"));
		ObjectNode searched = use(QUERY, query("x", 0, 1));
		assertThat(answered(searched)).isEqualTo(answered(searched));
	}

	@Test
	void itSpeaksTheLanguageOfTeams() {
		ObjectNode activity = use(QUERY, query("nothing", 0, 1)).put("locale", "en-US");
		assertThat(answered(activity).at("/composeExtension/text").asString())
			.isEqualTo(this.texts.get(Language.EN, "teams.extension.nothing"));
	}

	private String note(ObjectNode query) {
		JsonNode answer = answered(QUERY, query).path("composeExtension");
		assertThat(answer.path("type").asString()).isEqualTo("message");
		return answer.path("text").asString();
	}

	private String said(String name, ObjectNode value) {
		JsonNode task = answered(name, value).path("task");
		assertThat(task.path("type").asString()).as(task.toString()).isEqualTo("message");
		return task.path("value").asString();
	}

	private JsonNode answered(String name, ObjectNode value) {
		return answered(use(name, value));
	}

	/** The HTTP answer is all there is. */
	private JsonNode answered(ObjectNode activity) {
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(CHANNEL.received()).isEmpty();
		return Activities.json(response.body());
	}

	private String text(String key, Object... arguments) {
		return this.texts.get(Language.JA, key, arguments);
	}

	private static ObjectNode use(String name, ObjectNode value) {
		return ACTIVITIES.invoke(name, value.toString());
	}

	private static ObjectNode query(String words, int skip, int count) {
		ObjectNode value = command("find-tips");
		value.putArray("parameters").addObject().put("name", "query").put("value", words);
		value.putObject("queryOptions").put("skip", skip).put("count", count);
		return value;
	}

	private static ObjectNode message(String html) {
		ObjectNode payload = (ObjectNode) Activities.json("""
				{"id": "1", "messageType": "message", "linkToMessage": "https://teams.microsoft.com/l/message/1",
				 "from": {"user": {"userIdentityType": "aadUser", "id": "x", "displayName": "伊藤 彩香"}},
				 "body": {"contentType": "html"}}""");
		payload.withObjectProperty("body").put("content", html);
		return opened(payload);
	}

	private static ObjectNode opened(JsonNode payload) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		value.set("messagePayload", payload);
		return value;
	}

	private static ObjectNode submitted(String data) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		value.set("data", Activities.json(data));
		return value;
	}

	private static ObjectNode command(String name) {
		return ((ObjectNode) Activities.json("{}")).put("commandId", name);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Commands {

		private final List<Ask> asked = new ArrayList<>();

		private final List<MessageAction.Marked> marked = new ArrayList<>();

		private final List<String> words = new ArrayList<>();

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		Finder testFinder() {
			return new Finder() {

				@Override
				public String name() {
					return "find-tips";
				}

				@Override
				public List<Found> find(Ask ask, String words, int from, int most) {
					Commands.this.asked.add(ask);
					Commands.this.words.add(words + " from " + from + " most " + most);
					if (words.equals("boom")) {
						throw new IllegalStateException("secret");
					}
					return words.equals("nothing") ? List.of()
							: IntStream.range(from, from + most + 5)
								.mapToObj((i) -> new Found(words + " " + i, "伊藤 <b>", card()))
								.toList();
				}

			};
		}

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		MessageAction testAction() {
			return new MessageAction() {

				@Override
				public String name() {
					return "save-tip";
				}

				@Override
				public Reply open(Ask ask, Marked message) {
					if (message.text().equals("boom")) {
						throw new IllegalStateException("secret");
					}
					Commands.this.asked.add(ask);
					Commands.this.marked.add(message);
					return message.text().equals("no") ? new Reply.Words("できません。") : card();
				}

			};
		}

		/** Any card that has buttons. */
		private static Reply.Card card() {
			return new Reply.Card("channels/setting", new Setting("RPA広場", "19:rpa"), "RPA広場");
		}

		/** What its template binds. */
		private record Setting(boolean hasDone, String done, String title, String now, boolean hasMore,
				List<String> more, boolean hasTied, List<String> tied, String channel) {

			Setting(String title, String channel) {
				this(false, "", title, title, false, List.of(), false, List.of(), channel);
			}

		}

	}

}
