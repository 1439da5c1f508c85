package dev.manabi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Intent;
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
 * The list of commands that Teams shows is made of the intents that are commands.
 */
@ManabiTest
class TeamsCommandsTests {

	/** What older clients show of a list and of a line. */
	private static final int COMMANDS = 10;

	private static final int TITLE = 32;

	private static final int DESCRIPTION = 128;

	private static final TeamsApp APP = TeamsApp.ofAnOffice();

	@Autowired
	private ObjectProvider<Intent> intents;

	@Autowired
	private Texts texts;

	@Autowired
	private Dialogues dialogues;

	@Test
	void areOfferedInOnesOwnChatAndAmongOthers() {
		List<JsonNode> lists = lists();
		assertThat(lists.stream().map((list) -> list.path("scopes").toString())).containsExactly("[\"personal\"]",
				"[\"team\",\"groupChat\"]");
	}

	@ParameterizedTest
	@EnumSource
	void areTheIntentsThatAreCommands(Language language) {
		List<Command> commands = commands().stream().map((intent) -> command(intent, language)).toList();
		for (int list = 0; list < lists().size(); list++) {
			assertThat(listed(list, language))
				.as("""
						bots[0].commandLists[%d] in manifest/%s must hold the intents that are commands, in the help's order. \
						Expected are %s""",
						list, file(language), fragment(commands, list, language))
				.isEqualTo(commands);
		}
	}

	@ParameterizedTest
	@EnumSource
	void fitIntoWhatOlderClientsShow(Language language) {
		assertThat(commands()).hasSizeLessThanOrEqualTo(COMMANDS);
		assertThat(listed(0, language)).allSatisfy((command) -> {
			assertThat(command.title()).hasSizeBetween(1, TITLE);
			assertThat(command.description()).hasSizeBetween(1, DESCRIPTION);
		});
	}

	/**
	 * Teams sends a command's title as if it had been typed, with the bot mentioned in a
	 * group.
	 */
	@ParameterizedTest
	@EnumSource
	void areUnderstoodAsTheyStand(Language language) {
		Dialogues.Speaker speaker = this.dialogues.as("佐藤 健一", language);
		List<Intent> intents = commands();
		for (int list = 0; list < lists().size(); list++) {
			List<Command> listed = listed(list, language);
			for (int i = 0; i < intents.size(); i++) {
				String title = listed.get(i).title();
				assertThat(speaker.says(title).answer()).as(title)
					.isEqualTo(speaker.presses(intents.get(i).name()).answer());
			}
		}
	}

	private List<Intent> commands() {
		return this.intents.orderedStream().filter(Intent::command).toList();
	}

	private Command command(Intent intent, Language language) {
		String text = "intent." + intent.name();
		return new Command(this.texts.get(language, text + ".label"), this.texts.get(language, text + ".about"));
	}

	private static List<JsonNode> lists() {
		return APP.json("manifest.json").at("/bots/0/commandLists").valueStream().toList();
	}

	private static List<Command> listed(int list, Language language) {
		return switch (language) {
			case EN -> lists().get(list)
				.path("commands")
				.valueStream()
				.map((command) -> new Command(command.path("title").asString(), command.path("description").asString()))
				.toList();
			case JA -> translated(list);
		};
	}

	private static List<Command> translated(int list) {
		JsonNode japanese = APP.json("ja.json");
		List<Command> commands = new ArrayList<>();
		for (int i = 0; japanese.has(key(list, i) + "title"); i++) {
			commands.add(new Command(japanese.path(key(list, i) + "title").asString(),
					japanese.path(key(list, i) + "description").asString("")));
		}
		return commands;
	}

	private static String file(Language language) {
		return switch (language) {
			case EN -> "manifest.json";
			case JA -> "ja.json";
		};
	}

	private static String fragment(List<Command> commands, int list, Language language) {
		Stream<String> lines = switch (language) {
			case EN -> commands.stream()
				.map((command) -> "{ \"title\": \"%s\", \"description\": \"%s\" }".formatted(command.title(),
						command.description()));
			case JA -> IntStream.range(0, commands.size())
				.mapToObj((i) -> "\"%1$stitle\": \"%2$s\",\n\"%1$sdescription\": \"%3$s\"".formatted(key(list, i),
						commands.get(i).title(), commands.get(i).description()));
		};
		return "\n" + String.join(",\n", lines.toList()) + "\n";
	}

	private static String key(int list, int command) {
		return "bots[0].commandLists[%d].commands[%d].".formatted(list, command);
	}

	private record Command(String title, String description) {

	}

}
