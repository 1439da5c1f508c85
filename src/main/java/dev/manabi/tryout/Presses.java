package dev.manabi.tryout;

import java.util.List;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Delivers the buttons that are pressed, and puts the card that answers in place.
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

}
