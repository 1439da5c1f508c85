package dev.manabi.conversation;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ButtonsTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void olderClientAsksTheSame() {
		JsonNode card = JSON.readTree("""
				{"body": [{"actions": [
				  {"type": "Action.Execute", "title": "なぜ", "verb": "my-role", "data": {"skill": "bpr"}}]}]}
				""");
		Buttons.addFallbacks(card);
		assertThat(card.at("/body/0/actions/0/fallback")).isEqualTo(JSON.readTree("""
				{"type": "Action.Submit", "title": "なぜ", "data": {"skill": "bpr", "intent": "my-role"}}
				"""));
	}

	@Test
	void whatAButtonLeavesAloneAnOlderClientLeavesAloneToo() {
		JsonNode card = JSON.readTree("""
				{"actions": [{"type": "Action.Execute", "title": "戻る", "verb": "my-role", "associatedInputs": "none"}]}
				""");
		Buttons.addFallbacks(card);
		assertThat(card.at("/actions/0/fallback")).isEqualTo(JSON.readTree("""
				{"type": "Action.Submit", "title": "戻る", "data": {"intent": "my-role"}, "associatedInputs": "none"}
				"""));
	}

	@Test
	void refreshIsNoButton() {
		JsonNode card = JSON.readTree("""
				{"refresh": {"action": {"type": "Action.Execute", "verb": "my-plan"}}}
				""");
		JsonNode before = card.deepCopy();
		Buttons.addFallbacks(card);
		assertThat(card).isEqualTo(before);
	}

}
