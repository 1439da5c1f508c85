package dev.manabi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Notices;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Turn;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets tests read as dialogues: somebody says something and sees an answer.
 */
public class Dialogues {

	private static final String CHAT = "chat";

	private final Conversation conversation;

	private final Notices notices;

	private final JsonMapper json;

	private final DemoPeople people;

	private final Languages languages;

	private final ApplicationContext application;

	Dialogues(Conversation conversation, Notices notices, JsonMapper json, DemoPeople people, Languages languages,
			ApplicationContext application) {
		this.application = application;
		this.conversation = conversation;
		this.notices = notices;
		this.json = json;
		this.people = people;
		this.languages = languages;
	}

	/** What else takes part, such as the clock. */
	public <T> T with(Class<T> part) {
		return this.application.getBean(part);
	}

	public Speaker as(String name, Language language) {
		Person person = this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow();
		return as(person, language);
	}

	/** What somebody sees of a message that came without their having asked. */
	Seen seen(PersonId person, Answer.Message message, Language language) {
		Speaker speaker = this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((candidate) -> candidate.id().equals(person))
			.map((candidate) -> as(candidate, language))
			.findFirst()
			.orElseThrow();
		return new Seen(speaker, List.of(speaker.read(message)));
	}

	/** What whoever reads a channel sees there. */
	Seen seenByAnybody(Answer.Message message, Language language) {
		return seen(this.people.list().getFirst().person().id(), message, language);
	}

	/** The object id of one of the made-up people. */
	public String idOf(String name) {
		return this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id()
			.value();
	}

	public Speaker as(Person person, Language language) {
		return new Speaker(new Asker(person.id(), "29:" + person.id(), person), language, CHAT, false, null);
	}

	public Speaker asStranger(Language language) {
		PersonId id = new PersonId("00000000-0000-4000-8000-000000000000");
		return new Speaker(new Asker(id, "29:" + id, null), language, CHAT, false, null);
	}

	/** Somebody in a chat with the bot. */
	public final class Speaker {

		private final Asker asker;

		private final Language language;

		private final String chat;

		private final boolean shared;

		private final @Nullable Venue venue;

		Speaker(Asker asker, Language language, String chat, boolean shared, @Nullable Venue venue) {
			this.asker = asker;
			this.language = language;
			this.chat = chat;
			this.shared = shared;
			this.venue = venue;
		}

		public Speaker amongOthers() {
			return new Speaker(this.asker, this.language, this.chat, true, this.venue);
		}

		/** Mentions the bot in a channel, or presses a button there. */
		public Speaker inChannel(Venue channel) {
			return new Speaker(this.asker, this.language, channel.channel(), true, channel);
		}

		/** Answered in their language whatever they write in. */
		public Speaker havingChosenIt() {
			Dialogues.this.languages.choose(this.asker.id(), this.language);
			return this;
		}

		public Speaker in(String anotherChat) {
			return new Speaker(this.asker, this.language, anotherChat, this.shared, this.venue);
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
			byte[] content = text.getBytes(StandardCharsets.UTF_8);
			return sends(new Heard.Attached(file, () -> content));
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
			Turn turn = new Turn(this.asker, this.language, this.chat, this.shared, heard, this.venue);
			List<Answer> answers = new ArrayList<>();
			answers.add(Dialogues.this.conversation.answer(turn));
			Dialogues.this.notices.tell(turn, answers::add, (failure) -> {
				throw failure;
			});
			return new Seen(this, answers.stream().map(this::read).toList());
		}

		private JsonNode read(Answer answer) {
			return switch (answer) {
				case Answer.Words words -> Dialogues.this.json.valueToTree(words.text());
				case Answer.Card card -> Dialogues.this.json.readTree(card.json());
				case Answer.ForAll forAll -> read(forAll.message());
				case Answer.Apart apart -> Dialogues.this.json.createObjectNode().set("apart", read(apart.message()));
			};
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

		/**
		 * What goes to the speaker alone although others listen; they see nothing of it.
		 */
		public JsonNode apart() {
			return answer().path("apart");
		}

		/** Every text of every reply, in order. */
		public List<String> lines() {
			List<String> lines = new ArrayList<>();
			this.replies.forEach((reply) -> collect(reply, lines));
			return lines;
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
			JsonNode yes = answer().findParents("verb")
				.stream()
				.filter((action) -> action.path("style").asString("").equals("positive"))
				.findFirst()
				.orElseThrow(() -> new AssertionError("Nothing to confirm in " + answer()));
			return press(this.speaker, yes, Map.of());
		}

		/** Presses a button of the answer as it stands there. */
		public Seen presses(JsonNode action, Map<String, String> inputs) {
			return press(this.speaker, action, inputs);
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
			JsonNode action = card.findParents("title")
				.stream()
				.filter((node) -> node.path("type").asString("").startsWith("Action."))
				.filter((node) -> node.path("title").asString("").equals(title)
						|| node.path("tooltip").asString("").equals(title))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No button " + title + " in " + card));
			return press(presser, action, inputs);
		}

		private static Seen press(Speaker presser, JsonNode action, Map<String, String> inputs) {
			String intent = action.path("verb").asString(action.at("/data/intent").asString(""));
			Map<String, String> slots = new HashMap<>(inputs);
			action.path("data").forEachEntry((key, value) -> slots.put(key, value.asString()));
			return presser.turn(new Heard.Pressed(intent, slots));
		}

		/** The cells of a row of a table, an empty one as a hyphen. */
		private static String row(JsonNode row) {
			return row.path("cells")
				.valueStream()
				.map((cell) -> String.join("", cell.path("items").findValuesAsString("text")))
				.map((text) -> text.isEmpty() ? "-" : text)
				.collect(Collectors.joining(" | "));
		}

		private static void collect(JsonNode node, List<String> lines) {
			if (node.isString()) {
				lines.add(node.stringValue());
			}
			else if (node.path("type").asString("").equals("TextBlock")) {
				lines.add(node.path("text").asString());
			}
			else if (!node.path("type").asString("").startsWith("Action.")) {
				node.path("body").forEach((item) -> collect(item, lines));
				node.path("items").forEach((item) -> collect(item, lines));
				node.path("rows").forEach((row) -> lines.add(row(row)));
				node.path("facts")
					.forEach((fact) -> lines.add(fact.path("title").asString() + ": " + fact.path("value").asString()));
			}
		}

	}

}
