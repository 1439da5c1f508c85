package dev.manabi.tryout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.roster.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The message extension as Teams drives it: its search, and its action on a message.
 */
@Tryout
@RestController
@RequestMapping("/tryout/people/{id}/extension")
class ExtensionEndpoint {

	private static final String FIND = "find-tips";

	private static final String SAVE = "save-tip";

	private static final int PAGE = 25;

	private final Personas people;

	private final Conversations conversations;

	private final Activities activities;

	private final Channel channel;

	ExtensionEndpoint(Personas people, Conversations conversations, Activities activities, Channel channel) {
		this.people = people;
		this.conversations = conversations;
		this.activities = activities;
		this.channel = channel;
	}

	/** Searches; what Teams asks for before anything is typed is the initial run. */
	@PostMapping("/query")
	JsonNode query(@PathVariable String id, @Valid @RequestBody Query query) {
		Map<String, String> parameter = query.text().isBlank() ? Map.of("name", "initialRun", "value", "true")
				: Map.of("name", "query", "value", query.text());
		Map<String, Object> value = Map.of("commandId", FIND, "parameters", List.of(parameter), "queryOptions",
				Map.of("skip", 0, "count", PAGE));
		return deliver("composeExtension/query", this.people.of(id), query.locale(), query.channel(), null, value);
	}

	/** Begins the action on a message. */
	@PostMapping("/task")
	JsonNode begin(@PathVariable String id, @Valid @RequestBody Task task) {
		return act("composeExtension/fetchTask", this.people.of(id), task, Map.of());
	}

	/** A button of the action's dialog. */
	@PostMapping("/task/submit")
	JsonNode submit(@PathVariable String id, @Valid @RequestBody Task task) {
		return act("composeExtension/submitAction", this.people.of(id), task, Map.of("data", task.slots()));
	}

	private JsonNode act(String name, Person person, Task task, Map<String, Object> more) {
		String place = (task.channel() != null) ? task.channel() : Chats.conversationId(person.id());
		Message message = this.conversations.spot(place, null)
			.chat()
			.find(task.messageId())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"このメッセージはもうありません。 / This message is no longer there."));
		Map<String, Object> value = new LinkedHashMap<>(more);
		value.put("commandId", SAVE);
		value.put("commandContext", "message");
		value.put("messagePayload", MessagePayload.of(message, place, person));
		return deliver(name, person, task.locale(), task.channel(), message.root(), value);
	}

	private JsonNode deliver(String name, Person person, String locale, @Nullable String place, @Nullable String root,
			Map<String, Object> value) {
		return this.channel
			.deliver(this.activities.invoked(new Speaker(person, locale, scene(person, place, root)), name, value));
	}

	private Scene scene(Person person, @Nullable String place, @Nullable String root) {
		@Nullable TeamChannel open = (place != null) ? this.conversations.spot(place, null).channel() : null;
		if (open == null) {
			return Scene.own(person);
		}
		return (root != null) ? Scene.thread(open, root) : Scene.channel(open);
	}

	/** The endpoint says itself that nobody answers such a thing. */
	@ExceptionHandler
	ProblemDetail undelivered(Channel.UndeliveredException ex) {
		return ProblemDetail.forStatusAndDetail((ex.status() == HttpStatus.NOT_IMPLEMENTED.value())
				? HttpStatus.NOT_IMPLEMENTED : HttpStatus.BAD_GATEWAY, ex.getMessage());
	}

	/**
	 * @param channel the channel that is open, unless it is the own chat
	 */
	record Query(@NotNull String text, @Nullable String channel,
			@NotNull @Pattern(regexp = ChatEndpoint.LOCALE) String locale) {

	}

	/**
	 * @param channel the channel that is open, unless it is the own chat
	 */
	record Task(@NotBlank String messageId, @Nullable String channel, @Nullable Map<String, Object> data,
			@NotNull @Pattern(regexp = ChatEndpoint.LOCALE) String locale) {

		Map<String, Object> slots() {
			return (this.data != null) ? this.data : Map.of();
		}

	}

}
