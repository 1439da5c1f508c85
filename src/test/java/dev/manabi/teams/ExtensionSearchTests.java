package dev.manabi.teams;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is searched for from the message box is found for others to read, and nobody is
 * looked up.
 */
class ExtensionSearchTests extends ExtensionStage {

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

	@ParameterizedTest
	@ValueSource(strings = { "save-tip", "nonsense", "", "../find-tips" })
	void anUnknownSearchIsSaidSo(String command) {
		assertThat(note(query("x", 0, 1).put("commandId", command))).isEqualTo(text("teams.extension.unknown"));
	}

	@Test
	void theSearchBoxIsInNoConversation() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.remove("conversation");
		assertThat(answered(activity).at("/composeExtension/type").asString()).isEqualTo("result");
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
	void itSpeaksTheLanguageOfTeams() {
		ObjectNode activity = use(QUERY, query("nothing", 0, 1)).put("locale", "en-US");
		assertThat(answered(activity).at("/composeExtension/text").asString())
			.isEqualTo(this.texts.get(Language.EN, "teams.extension.nothing"));
	}

}
