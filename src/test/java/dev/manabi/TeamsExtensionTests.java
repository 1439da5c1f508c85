package dev.manabi;

import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.conversation.Finder;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The message extension that the manifest offers is the one that is answered.
 */
@ManabiTest
class TeamsExtensionTests {

	private static final TeamsApp APP = TeamsApp.ofAnOffice();

	private static final List<JsonNode> COMMANDS = APP.json("manifest.json")
		.at("/composeExtensions/0/commands")
		.valueStream()
		.toList();

	@Autowired
	private Texts texts;

	@Test
	void offersASearchAndAnActionOnMessages() {
		JsonNode extension = APP.json("manifest.json").at("/composeExtensions/0");
		assertThat(extension.path("botId").asString()).isEqualTo(TeamsApp.APP_ID);
		assertThat(extension.has("messageHandlers")).as("links are not looked into").isFalse();
		JsonNode search = COMMANDS.getFirst();
		assertThat(search.path("type").asString()).isEqualTo("query");
		assertThat(search.path("initialRun").asBoolean()).isTrue();
		assertThat(search.at("/parameters/0/name").asString()).isEqualTo("query");
		assertThat(search.path("parameters")).hasSize(1);
		JsonNode action = COMMANDS.getLast();
		assertThat(action.path("type").asString()).isEqualTo("action");
		assertThat(action.path("fetchTask").asBoolean()).isTrue();
		assertThat(action.path("context").toString()).isEqualTo("[\"message\"]");
		assertThat(COMMANDS).hasSize(2);
	}

	@Test
	void whatIsAnsweredIsOffered(@Autowired ObjectProvider<Finder> finders,
			@Autowired ObjectProvider<MessageAction> actions) {
		assertThat(finders.orderedStream().map(Finder::name)).containsExactlyInAnyOrderElementsOf(ids("query"));
		assertThat(actions.orderedStream().map(MessageAction::name)).containsExactlyInAnyOrderElementsOf(ids("action"));
	}

	@ParameterizedTest
	@EnumSource
	void isCalledWhatTheBotCallsIt(Language language) {
		for (int i = 0; i < COMMANDS.size(); i++) {
			JsonNode command = COMMANDS.get(i);
			String key = (command.path("type").asString().equals("query") ? "finder." : "message-action.")
					+ command.path("id").asString();
			assertThat(called(i, "title", language)).isEqualTo(this.texts.get(language, key + ".label"))
				.hasSizeLessThan(33);
			assertThat(called(i, "description", language)).isEqualTo(this.texts.get(language, key + ".about"));
		}
	}

	private static String called(int command, String what, Language language) {
		return switch (language) {
			case EN -> COMMANDS.get(command).path(what).asString();
			case JA ->
				APP.json("ja.json").path("composeExtensions[0].commands[%d].%s".formatted(command, what)).asString();
		};
	}

	private static List<String> ids(String type) {
		return IntStream.range(0, COMMANDS.size())
			.mapToObj(COMMANDS::get)
			.filter((command) -> command.path("type").asString().equals(type))
			.map((command) -> command.path("id").asString())
			.toList();
	}

}
