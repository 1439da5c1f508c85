package dev.manabi.tryout;

import java.util.List;

import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Delivers the buttons and reactions that are pressed, and puts in place what comes of
 * it.
 */
@Tryout
@Component
class Presses {

	private final Activities activities;

	private final Channel channel;

	Presses(Activities activities, Channel channel) {
		this.activities = activities;
		this.channel = channel;
	}

	void submit(Speaker speaker, SubmitPress submit) {
		this.channel.deliver(this.activities.submitted(speaker, submit.value(), submit.messageId()));
	}

	/**
	 * Among others only whoever pressed sees the answer, until the bot edits what stands
	 * there.
	 */
	JsonNode execute(Speaker speaker, Chat chat, ExecutePress execute) {
		JsonNode answer = this.channel.deliver(this.activities.executed(speaker,
				new Activities.Executed(execute.verb(), execute.slots(), execute.messageId(), execute.trigger())));
		boolean alone = speaker.scene().type().equals("personal");
		if (alone && answer.path("type").asString("").equals("application/vnd.microsoft.card.adaptive")) {
			chat.change(execute.messageId(),
					(message) -> message.changedTo(message.text(), List.of(answer.get("value"))));
		}
		return answer;
	}

	/** Teams tells a bot of reactions to its own messages alone. */
	void react(Speaker speaker, Chat chat, ReactionPress reaction) {
		if (chat.find(reaction.messageId()).filter((message) -> message.from().equals(Message.BOT)).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Manabi のメッセージではないか、もう削除されています。 / This is no message of Manabi, or it was deleted.");
		}
		this.channel.deliver(this.activities.reacted(speaker, reaction));
		chat.change(reaction.messageId(),
				(message) -> message.reactedTo(speaker.person().id().value(), reaction.kind(), reaction.added()));
	}

}
