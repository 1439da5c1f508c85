package dev.manabi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Editions;
import dev.manabi.language.Language;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every button of every card leads somewhere, for the person who has the card.
 */
@ManabiTest
class GoldenLinksTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private List<Intent> intents;

	@Autowired
	private Texts texts;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc, @Autowired Editions editions, @Autowired SessionBook book,
			@Autowired TestClock clock) {
		clock.moveTo("2026-11-22");
		Stream.of("role_decision", "role_report", "duty_answer", "edition", "missed_ask", "xapi_source")
			.forEach((table) -> jdbc.sql("DELETE FROM " + table).update());
		SessionsForgotten.in(jdbc, book);
		jdbc.sql("UPDATE edition_schedule SET number = number + 1").update();
		editions.refresh();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.GoldenCardsTests#cards")
	void everyButtonLeadsSomewhere(String name, Language language, Function<Dialogues, Seen> dialogue) {
		Seen card = dialogue.apply(this.dialogues);
		Map<String, String> inputs = inputs(card.answer());
		for (JsonNode action : actions(card.answer())) {
			String intent = intent(action);
			assertThat(this.intents).as(name + ": " + action).extracting(Intent::name).contains(intent);
			String answer = card.presses(action, inputs).answer().toString();
			assertThat(answer).as(name + ": " + action).doesNotContain(deadEnds(language).toArray(String[]::new));
		}
	}

	private List<String> deadEnds(Language language) {
		String failed = this.texts.get(language, "conversation.failed", "");
		return List.of(failed.substring(0, 20), this.texts.get(language, "conversation.not-for-you"),
				this.texts.get(language, "not-mine.summary"));
	}

	private static List<JsonNode> actions(JsonNode card) {
		return card.findParents("type")
			.stream()
			.filter((node) -> List.of("Action.Execute", "Action.Submit").contains(node.path("type").asString("")))
			.toList();
	}

	private static String intent(JsonNode action) {
		return action.path("verb").asString(action.at("/data/intent").asString(""));
	}

	/** What the fields are filled with before anybody touches them. */
	private static Map<String, String> inputs(JsonNode card) {
		Map<String, String> inputs = new HashMap<>();
		card.findParents("type")
			.stream()
			.filter((node) -> node.path("type").asString("").startsWith("Input."))
			.forEach((input) -> inputs.put(input.path("id").asString(), input.path("value").asString("")));
		return inputs;
	}

}
