package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who uses Teams: what they write and press goes to the endpoint, and they see
 * what is answered there.
 *
 * @param id what Entra calls them
 * @param conversation where they are: in their own chat, or in a thread of a channel
 */
record Colleague(Endpoint endpoint, String id, String conversation) {

	private static final String CONVERSATIONS = "/amer/v3/conversations/";

	private static final String QUOTATION = """
			<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="%s"><p>…</p></blockquote>\
			<p>%s</p>""";

	static Colleague alone(Endpoint endpoint, String id) {
		return new Colleague(endpoint, id, "a:" + id);
	}

	/** The same person in a thread of a channel. */
	Colleague in(String channel, String thread) {
		return new Colleague(this.endpoint, this.id, channel + ";messageid=" + thread);
	}

	/** Where the bot speaks to them alone. */
	String chat() {
		return CONVERSATIONS + "a:" + this.id + "/activities";
	}

	/** Writes something; in a channel it mentions the bot. */
	Shown says(String text) {
		return replied(message(text));
	}

	/** Writes about a message that the bot sent. */
	Shown quotes(String message, String text) {
		ObjectNode activity = message(text);
		activity.putArray("attachments")
			.addObject()
			.put("contentType", "text/html")
			.put("content", QUOTATION.formatted(message, text));
		return replied(activity);
	}

	/** Presses the button of that title, having filled in these fields. */
	Shown presses(Shown card, String title, Map<String, String> filledIn) {
		JsonNode button = card.button(title);
		return presses(button.path("verb").asString(), card.sent(button, filledIn));
	}

	Shown presses(Shown card, String title) {
		return presses(card, title, Map.of());
	}

	/** Presses a button that may be forged. */
	Shown presses(String verb, Map<String, String> slots) {
		HttpResponse<String> response = this.endpoint.deliver(press(verb, slots));
		assertThat(response.statusCode()).isEqualTo(200);
		return new Shown(Activities.json(response.body()).path("value"));
	}

	/** What Teams delivers when a button is pressed. */
	ObjectNode press(String verb, Map<String, String> slots) {
		ObjectNode activity = here(WithTeams.ACTIVITIES.execute(verb));
		ObjectNode data = activity.withObjectProperty("value").withObjectProperty("action").putObject("data");
		slots.forEach(data::put);
		return activity;
	}

	/** The same of a client that knows only {@code Action.Submit}. */
	ObjectNode submit(String intent, Map<String, String> slots) {
		ObjectNode activity = here(WithTeams.ACTIVITIES.activity("message"));
		ObjectNode value = activity.putObject("value").put("intent", intent);
		slots.forEach(value::put);
		return activity;
	}

	/** Uses the message extension. */
	JsonNode uses(String name, ObjectNode value) {
		HttpResponse<String> response = this.endpoint.deliver(use(name, value));
		assertThat(response.statusCode()).isEqualTo(200);
		return Activities.json(response.body());
	}

	ObjectNode use(String name, ObjectNode value) {
		return here(WithTeams.ACTIVITIES.invoke("composeExtension/" + name, value.toString()));
	}

	ObjectNode message(String text) {
		return here(isAlone() ? WithTeams.ACTIVITIES.message(text)
				: WithTeams.ACTIVITIES.mention("channel", "Manabi", text));
	}

	private Shown replied(ObjectNode message) {
		assertThat(this.endpoint.deliver(message).statusCode()).isEqualTo(202);
		String reply = CONVERSATIONS + this.conversation + "/activities/" + message.path("id").asString();
		return Shown.in(WithTeams.CHANNEL.received(reply).getFirst());
	}

	private ObjectNode here(ObjectNode activity) {
		activity.withObjectProperty("from").put("id", "29:" + this.id).put("aadObjectId", this.id).put("name", "職員");
		activity.withObjectProperty("conversation")
			.put("id", this.conversation)
			.put("conversationType", isAlone() ? "personal" : "channel");
		if (!isAlone()) {
			ObjectNode data = activity.withObjectProperty("channelData");
			data.putObject("team").put("id", "19:general@thread.tacv2");
			data.putObject("channel").put("id", this.conversation.split(";", 2)[0]).put("name", "RPAひろば");
		}
		return activity;
	}

	private boolean isAlone() {
		return this.conversation.startsWith("a:");
	}

}
