package dev.manabi.tryout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

	private final Presses presses;

	private final DemoTransfers transfers;

	ChatEndpoint(Personas people, Chats chats, Activities activities, Channel channel, Presses presses,
			DemoTransfers transfers) {
		this.people = people;
		this.chats = chats;
		this.activities = activities;
		this.channel = channel;
		this.presses = presses;
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
		this.channel.deliver(this.activities.installed(Speaker.alone(person(id), install.locale())));
	}

	@PostMapping("/messages")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void say(@PathVariable String id, @Valid @RequestBody Say say) {
		Speaker speaker = Speaker.alone(person(id), say.locale());
		Chat chat = this.chats.of(speaker.person().id());
		Optional<Message> quoted = Optional.ofNullable(say.about()).flatMap(chat::find);
		Map<String, Object> activity = quoted.map((message) -> this.activities.quoting(speaker, say.text(), message))
			.orElseGet(() -> this.activities.typed(speaker, say.text()));
		Message said = Message.of(String.valueOf(activity.get("id")), Message.ME, say.text(), List.of());
		chat.add(quoted.map(said::quoting).orElse(said));
		chat.typing();
		this.channel.deliver(activity);
	}

	/** What the message extension found is put into the chat. */
	@PostMapping("/cards")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void insert(@PathVariable String id, @Valid @RequestBody Insert insert) {
		this.chats.of(person(id).id())
			.add(Message.of(UUID.randomUUID().toString(), Message.ME, null, List.of(insert.card())));
	}

	@PostMapping("/submit")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void submit(@PathVariable String id, @Valid @RequestBody SubmitPress submit) {
		Person person = person(id);
		this.chats.of(person.id()).typing();
		this.presses.submit(Speaker.alone(person, submit.locale()), submit);
	}

	@PostMapping("/execute")
	JsonNode execute(@PathVariable String id, @Valid @RequestBody ExecutePress execute) {
		Person person = person(id);
		return this.presses.execute(Speaker.alone(person, execute.locale()), this.chats.of(person.id()), execute);
	}

	@PostMapping("/reactions")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void react(@PathVariable String id, @Valid @RequestBody ReactionPress reaction) {
		Person person = person(id);
		this.presses.react(Speaker.alone(person, reaction.locale()), this.chats.of(person.id()), reaction);
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

	/**
	 * @param about the message that is quoted or replied to
	 */
	record Say(@NotBlank String text, @Nullable String about, @NotNull @Pattern(regexp = LOCALE) String locale) {

	}

	/**
	 * @param about the message that is replied to
	 */
	record Insert(@NotNull JsonNode card, @Nullable String about) {

	}

}
