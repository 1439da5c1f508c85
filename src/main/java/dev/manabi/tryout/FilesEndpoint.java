package dev.manabi.tryout;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import dev.manabi.roster.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Files in the personal chat: the page leaves one here, and the bot fetches it from where
 * the activity says, as it would from SharePoint.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4">Send and
 * receive files through your bot</a>
 */
@Tryout
@RestController
class FilesEndpoint {

	private static final int MOST = 20 * 1024 * 1024;

	private final Personas people;

	private final Chats chats;

	private final SharedFiles files;

	private final Activities activities;

	private final Channel channel;

	FilesEndpoint(Personas people, Chats chats, SharedFiles files, Activities activities, Channel channel) {
		this.people = people;
		this.chats = chats;
		this.files = files;
		this.activities = activities;
		this.channel = channel;
	}

	@PostMapping(path = "/tryout/people/{id}/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	void send(@PathVariable String id, @RequestParam @NotBlank String name,
			@RequestParam @Pattern(regexp = ChatEndpoint.LOCALE) String locale, InputStream body) throws IOException {
		Person person = this.people.of(id);
		byte[] content = body.readNBytes(MOST + 1);
		if (content.length > MOST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		Map<String, Object> activity = this.activities.attached(Speaker.alone(person, locale), name,
				this.files.keep(content));
		Chat chat = this.chats.of(person.id());
		chat.add(Message.of(String.valueOf(activity.get("id")), Message.ME, "📎 " + name, List.of()));
		chat.typing();
		this.channel.deliver(activity);
	}

	@GetMapping(path = "/tryout/files/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<byte[]> file(@PathVariable String file) {
		return ResponseEntity.of(this.files.of(file));
	}

	@ExceptionHandler
	ProblemDetail undelivered(Channel.UndeliveredException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, ex.getMessage());
	}

}
