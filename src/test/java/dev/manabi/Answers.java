package dev.manabi;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.Notices;
import dev.manabi.conversation.Turn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the bot answers to a turn, notices and all.
 */
final class Answers {

	private final Conversation conversation;

	private final Notices notices;

	private final JsonMapper json;

	Answers(Conversation conversation, Notices notices, JsonMapper json) {
		this.conversation = conversation;
		this.notices = notices;
		this.json = json;
	}

	List<JsonNode> to(Turn turn) {
		List<Answer> answers = new ArrayList<>();
		answers.add(this.conversation.answer(turn));
		this.notices.tell(turn, answers::add, (failure) -> {
			throw failure;
		});
		return answers.stream().map(this::read).toList();
	}

	/** A card, or words as a text. */
	JsonNode read(Answer answer) {
		return switch (answer) {
			case Answer.Words words -> this.json.valueToTree(words.text());
			case Answer.Card card -> this.json.readTree(card.json());
			case Answer.ForAll forAll -> read(forAll.message());
			case Answer.Apart apart -> this.json.createObjectNode().set("apart", read(apart.message()));
		};
	}

}
