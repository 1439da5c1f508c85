package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What the page does in Teams' place: shows a chat, and delivers what is said and
 * pressed.
 */
@Tryout
@RestController
@RequestMapping(path = "/tryout/people/{id}")
class ChatEndpoint {

	static final String LOCALE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

	private final Personas people;

	private final Chats chats;

	private final Activities activities;

	private final Channel channel;

	private final DemoTransfers transfers;

	ChatEndpoint(Personas people, Chats chats, Activities activities, Channel channel, DemoTransfers transfers) {
		this.people = people;
		this.chats = chats;
		this.activities = activities;
		this.channel = channel;
		this.transfers = transfers;
	}

	@GetMapping("/messages")
	Map<String, List<Message>> messages(@PathVariable String id) {
		return Map.of("messages", this.chats.of(person(id).id()).messages());
	}

	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@PathVariable String id) {
		return EventStream.of(this.chats.of(person(id).id()));
	}

	@PostMapping("/install")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void install(@PathVariable String id, @Valid @RequestBody Install install) {
		this.channel.deliver(this.activities.installed(person(id), install.locale()));
	}

	@PostMapping("/messages")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void say(@PathVariable String id, @Valid @RequestBody Say say) {
		Person person = person(id);
		Map<String, Object> activity = this.activities.typed(person, say.locale(), say.text());
		Chat chat = this.chats.of(person.id());
		chat.add(String.valueOf(activity.get("id")), Message.ME, say.text(), List.of());
		chat.typing();
		this.channel.deliver(activity);
	}

	@PostMapping("/submit")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void submit(@PathVariable String id, @Valid @RequestBody Submit submit) {
		Person person = person(id);
		this.chats.of(person.id()).typing();
		this.channel.deliver(this.activities.submitted(person, submit.locale(), submit.value(), submit.messageId()));
	}

	@PostMapping("/execute")
	JsonNode execute(@PathVariable String id, @Valid @RequestBody Execute execute) {
		Person person = person(id);
		JsonNode answer = this.channel.deliver(this.activities.executed(person, execute.locale(),
				new Activities.Executed(execute.verb(), execute.slots(), execute.messageId(), execute.trigger())));
		if (answer.path("type").asString("").equals("application/vnd.microsoft.card.adaptive")) {
			this.chats.of(person.id())
				.change(execute.messageId(),
						(message) -> message.changedTo(message.text(), List.of(answer.get("value"))));
		}
		return answer;
	}

	@PostMapping("/reset")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset(@PathVariable String id) {
		PersonId person = person(id).id();
		this.transfers.takeBack(person);
		this.chats.of(person).clear();
	}

	@ExceptionHandler
	ProblemDetail undelivered(Channel.UndeliveredException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, ex.getMessage());
	}

	private Person person(String id) {
		return this.people.of(id);
	}

	record Install(@NotNull @Pattern(regexp = LOCALE) String locale) {

	}

	record Say(@NotBlank String text, @NotNull @Pattern(regexp = LOCALE) String locale) {

	}

	record Submit(@NotNull Map<String, Object> value, @NotNull String messageId,
			@NotNull @Pattern(regexp = LOCALE) String locale) {

	}

	record Execute(@NotBlank String verb, @Nullable Map<String, Object> data, @NotNull String messageId,
			@NotNull @Pattern(regexp = LOCALE) String locale,
			@NotNull @Pattern(regexp = "manual|automatic") String trigger) {

		Map<String, Object> slots() {
			return (this.data != null) ? this.data : Map.of();
		}

	}

}
