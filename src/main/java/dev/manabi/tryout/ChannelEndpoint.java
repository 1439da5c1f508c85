package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import dev.manabi.roster.Person;
import jakarta.validation.Valid;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What the page does in Teams' place where a channel is open: shows its threads, and
 * delivers what mentions the bot and what is pressed.
 */
@Tryout
@RestController
@RequestMapping("/tryout/people/{id}/channels/{channel}")
class ChannelEndpoint {

	private final Personas people;

	private final TeamChannels channels;

	private final TeamActivities activities;

	private final Channel channel;

	private final Presses presses;

	ChannelEndpoint(Personas people, TeamChannels channels, TeamActivities activities, Channel channel,
			Presses presses) {
		this.people = people;
		this.channels = channels;
		this.activities = activities;
		this.channel = channel;
		this.presses = presses;
	}

	@GetMapping("/messages")
	Map<String, List<Message>> messages(@PathVariable String id, @PathVariable("channel") String name) {
		Person _ = this.people.of(id);
		return Map.of("messages", chat(name).messages());
	}

	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@PathVariable String id, @PathVariable("channel") String name) {
		Person _ = this.people.of(id);
		return EventStream.of(chat(name));
	}

	@PostMapping("/messages")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void say(@PathVariable String id, @PathVariable("channel") String name, @Valid @RequestBody ChatEndpoint.Say say) {
		Person person = this.people.of(id);
		Message said = add(person, name, say.about(), say.text(), List.of());
		if (TeamActivities.mentions(say.text())) {
			Speaker speaker = new Speaker(person, say.locale(), Scene.thread(channel(name), said.root()));
			this.channel.deliver(this.activities.mentioned(speaker, say.text(), said.id()));
		}
	}

	/** What the message extension found is put into the channel. */
	@PostMapping("/cards")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void insert(@PathVariable String id, @PathVariable("channel") String name,
			@Valid @RequestBody ChatEndpoint.Insert insert) {
		Message _ = add(this.people.of(id), name, insert.about(), null, List.of(insert.card()));
	}

	@PostMapping("/submit")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void submit(@PathVariable String id, @PathVariable("channel") String name, @Valid @RequestBody SubmitPress submit) {
		this.presses.submit(presser(id, name, submit), submit);
	}

	@PostMapping("/execute")
	JsonNode execute(@PathVariable String id, @PathVariable("channel") String name,
			@Valid @RequestBody ExecutePress execute) {
		return this.presses.execute(presser(id, name, execute), chat(name), execute);
	}

	@PostMapping("/reactions")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void react(@PathVariable String id, @PathVariable("channel") String name,
			@Valid @RequestBody ReactionPress reaction) {
		this.presses.react(presser(id, name, reaction), chat(name), reaction);
	}

	@ExceptionHandler
	ProblemDetail undelivered(Channel.UndeliveredException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, ex.getMessage());
	}

	private Message add(Person person, String name, @Nullable String about, @Nullable String text,
			List<JsonNode> cards) {
		Message said = Message.of(this.channels.messageId(), person.id().value(), text, cards)
			.by(person.name())
			.in(about);
		chat(name).add(said);
		return said;
	}

	/** A button is pressed in the thread that its card stands in. */
	private Speaker presser(String id, String name, Press press) {
		String root = chat(name).find(press.messageId()).map(Message::root).orElse(press.messageId());
		return new Speaker(this.people.of(id), press.locale(), Scene.thread(channel(name), root));
	}

	private Chat chat(String name) {
		return this.channels.chat(channel(name));
	}

	private TeamChannel channel(String name) {
		return this.channels.find(name)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"試用のチームに、このチャネルはありません。 / The demo team has no such channel."));
	}

}
