package dev.manabi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Notices;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets tests read as dialogues: somebody says something and sees an answer.
 */
public class Dialogues {

	private final Answers answers;

	private final DemoPeople people;

	private final Languages languages;

	private final ApplicationContext application;

	Dialogues(Conversation conversation, Notices notices, JsonMapper json, DemoPeople people, Languages languages,
			ApplicationContext application) {
		this.answers = new Answers(conversation, notices, json);
		this.people = people;
		this.languages = languages;
		this.application = application;
	}

	/** What else takes part, such as the clock. */
	public <T> T with(Class<T> part) {
		return this.application.getBean(part);
	}

	public Speaker as(String name, Language language) {
		return as(person((candidate) -> candidate.name().equals(name)), language);
	}

	/** What somebody sees of a message that came without their having asked. */
	Seen seen(PersonId person, Answer.Message message, Language language) {
		Speaker speaker = as(person((candidate) -> candidate.id().equals(person)), language);
		return new Seen(speaker, List.of(this.answers.read(message)));
	}

	/** What whoever reads a channel sees there. */
	Seen seenByAnybody(Answer.Message message, Language language) {
		return seen(this.people.list().getFirst().person().id(), message, language);
	}

	/** The object id of one of the made-up people. */
	public String idOf(String name) {
		return person((candidate) -> candidate.name().equals(name)).id().value();
	}

	private Person person(Predicate<Person> who) {
		return this.people.list().stream().map(DemoPerson::person).filter(who).findFirst().orElseThrow();
	}

	public Speaker as(Person person, Language language) {
		return new Speaker(new Asker(person.id(), "29:" + person.id(), person), language, Room.CHAT);
	}

	public Speaker asStranger(Language language) {
		PersonId id = new PersonId("00000000-0000-4000-8000-000000000000");
		return new Speaker(new Asker(id, "29:" + id, null), language, Room.CHAT);
	}

	/** Somebody in a chat with the bot. */
	public final class Speaker {

		private final Asker asker;

		private final Language language;

		private final Room room;

		Speaker(Asker asker, Language language, Room room) {
			this.asker = asker;
			this.language = language;
			this.room = room;
		}

		public Speaker amongOthers() {
			return new Speaker(this.asker, this.language, this.room.amongOthers());
		}

		/** Mentions the bot in a channel, or presses a button there. */
		public Speaker inChannel(Venue channel) {
			return new Speaker(this.asker, this.language, Room.of(channel));
		}

		/** Answered in their language whatever they write in. */
		public Speaker havingChosenIt() {
			Dialogues.this.languages.choose(this.asker.id(), this.language);
			return this;
		}

		public Speaker in(String anotherChat) {
			return new Speaker(this.asker, this.language, this.room.called(anotherChat));
		}

		public Seen says(String text) {
			return turn(new Heard.Typed(text));
		}

		/** Quotes a message, or writes in its thread. */
		public Seen saysAbout(String message, String text) {
			return turn(new Heard.Typed(text, message));
		}

		public Seen presses(String intent) {
			return presses(intent, Map.of());
		}

		/** Presses a button that may be forged. */
		public Seen presses(String intent, Map<String, String> slots) {
			return turn(new Heard.Pressed(intent, slots));
		}

		/** Sends a file. */
		public Seen sends(String file, String text) {
			return sends(file, text.getBytes(StandardCharsets.UTF_8));
		}

		/** Sends a file that is no text in UTF-8. */
		public Seen sends(String file, byte[] content) {
			return sends(new Heard.Attached(file, () -> content));
		}

		public Seen sends(Heard.Attached... files) {
			return turn(new Heard.Sent(List.of(files)));
		}

		public Seen installs() {
			return turn(new Heard.Installed());
		}

		private Seen turn(Heard heard) {
			return new Seen(this, Dialogues.this.answers.to(this.room.turn(this.asker, this.language, heard)));
		}

	}

	/** What the speaker sees of the replies. */
	public static final class Seen {

		private final Speaker speaker;

		private final List<JsonNode> replies;

		Seen(Speaker speaker, List<JsonNode> replies) {
			this.speaker = speaker;
			this.replies = replies;
		}

		/** The answer: a card, or words as a text. */
		public JsonNode answer() {
			return this.replies.getFirst();
		}

		/** The reply that came last, such as a notice. */
		public JsonNode last() {
			return this.replies.getLast();
		}

		public int replies() {
			return this.replies.size();
		}

		/** What goes to the speaker alone, unseen by the others who listen. */
		public JsonNode apart() {
			return answer().path("apart");
		}

		/** Every text of every reply, in order. */
		public List<String> lines() {
			return this.replies.stream().flatMap((reply) -> CardReader.lines(reply).stream()).toList();
		}

		public Seen sees(String... lines) {
			assertThat(lines()).contains(lines);
			return this;
		}

		public Seen doesNotSee(String... words) {
			assertThat(String.join("\n", lines())).doesNotContain(words);
			return this;
		}

		/** Presses the button of that title, or of that tooltip. */
		public Seen presses(String title) {
			return press(this.speaker, answer(), title, Map.of());
		}

		/** Says yes to the question whether it is to be recorded. */
		public Seen confirms() {
			return presses(CardReader.yes(answer()), Map.of());
		}

		/** Presses a button of the answer as it stands there. */
		public Seen presses(JsonNode action, Map<String, String> inputs) {
			return this.speaker.turn(CardReader.pressed(action, inputs));
		}

		/** Somebody presses it who got the card from the speaker. */
		public Seen pressedBy(Speaker presser, String title) {
			return press(presser, answer(), title, Map.of());
		}

		/** Fills in the card and presses the button of that title. */
		public Seen presses(String title, Map<String, String> inputs) {
			return press(this.speaker, answer(), title, inputs);
		}

		/** The same on the card that came last, such as a notice. */
		public Seen pressesOnTheLast(String title, Map<String, String> inputs) {
			return press(this.speaker, this.replies.getLast(), title, inputs);
		}

		private static Seen press(Speaker presser, JsonNode card, String title, Map<String, String> inputs) {
			return presser.turn(CardReader.pressed(CardReader.button(card, title), inputs));
		}

	}

}
