package dev.manabi.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.language.Language;
import dev.manabi.understanding.Meaning;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Understood;

import org.springframework.stereotype.Component;

/**
 * Understands what is typed from what was spoken of before, and keeps in mind what is
 * spoken of now.
 */
@Component
class Hearing {

	private static final String LANGUAGE = "language";

	/** What is named in passing, without being what is spoken of. */
	private static final Set<String> ASIDES = Set.of(LANGUAGE, "date");

	/** The first colon that is neither part of a time of day nor of an address. */
	private static final Pattern TOLD = Pattern.compile("((?:[^:：]|(?<=\\p{Nd})[:：](?=\\p{Nd}))++)[:：](?!//)(.*\\S.*)",
			Pattern.DOTALL);

	private static final String GREETING = "greeting";

	private static final Pattern SENTENCE = Pattern.compile("[^。！\\n]+?(?:[。！\\n]+|(?<![.!])[.!]++(?=\\s)|$)");

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	private static final int MOST_SENTENCES = 5;

	/** In more sentences, courtesies are not looked for. */
	private static final int MOST_READ = 20;

	private static final int LONGEST_HEAD = 100;

	private final Understanding understanding;

	private final Topics topics;

	private final Intents intents;

	Hearing(Understanding understanding, Topics topics, Intents intents) {
		this.understanding = understanding;
		this.topics = topics;
		this.intents = intents;
	}

	/** What the text of a turn means to whoever wrote it. */
	Understood understand(Turn turn, String text) {
		return understood(text, this.topics.of(turn).slots());
	}

	private Understood understood(String text, Map<String, String> recalled) {
		return told(text, recalled).orElseGet(() -> inSentences(text, recalled));
	}

	/**
	 * Whoever says in one sentence what for tells what the others say, unless all of them
	 * together mean something else.
	 */
	private Understood inSentences(String text, Map<String, String> recalled) {
		Understood whole = understand(text, recalled);
		if (whole.meant().filter((meaning) -> !takesWords(meaning)).isPresent()) {
			return whole;
		}
		List<String> sentences = SENTENCE.matcher(text).results().map(MatchResult::group).toList();
		return IntStream.range(0, Math.min(MOST_SENTENCES, sentences.size()))
			.mapToObj((index) -> inSentence(index, sentences, recalled))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(whole);
	}

	private Optional<Understood> inSentence(int index, List<String> sentences, Map<String, String> recalled) {
		String head = sentences.get(index);
		if (head.length() > LONGEST_HEAD) {
			return Optional.empty();
		}
		Understood understood = understand(head, recalled);
		return understood.meant().filter(this::takesWords).flatMap((_) -> {
			List<String> others = new ArrayList<>(sentences);
			others.remove(index);
			String words = told(others);
			return words.isEmpty() ? Optional.empty() : told(understood, words);
		});
	}

	/** What is said in these sentences between the courtesies. */
	private String told(List<String> sentences) {
		int from = 0;
		int to = sentences.size();
		if (to <= MOST_READ) {
			while (from < to && !tells(sentences.get(from))) {
				from++;
			}
			while (from < to && !tells(sentences.get(to - 1))) {
				to--;
			}
		}
		return String.join("", sentences.subList(from, to));
	}

	/** Signs alone and a greeting tell nothing. */
	private boolean tells(String sentence) {
		return LETTER.matcher(sentence).find() && understand(sentence, Map.of()).meant()
			.filter((meaning) -> meaning.intent().equals(GREETING))
			.isEmpty();
	}

	/**
	 * What a text clearly asks the bot for by itself, whatever was spoken of before, if
	 * that is one of its commands or something that is told to it.
	 */
	Optional<Meaning> ask(Turn turn, String text) {
		return understood(text, Map.of()).meant().filter((meaning) -> {
			Intent intent = this.intents.known(meaning.intent());
			return (intent.command() || intent.takesWords()) && intent.audience().includes(turn.asker());
		});
	}

	private Understood understand(String text, Map<String, String> recalled) {
		return this.understanding.understand(text, recalled, (intent) -> this.intents.find(intent).isPresent());
	}

	/** What stands before a colon says what for, what follows is told as it stands. */
	private Optional<Understood> told(String text, Map<String, String> recalled) {
		Matcher parts = TOLD.matcher(text);
		if (!parts.matches() || parts.group(1).length() > LONGEST_HEAD) {
			return Optional.empty();
		}
		return told(understand(parts.group(1), recalled), parts.group(2));
	}

	private Optional<Understood> told(Understood head, String words) {
		return head.meant()
			.filter(this::takesWords)
			.map((meaning) -> new Understood(List.of(with(meaning, words.strip())), true, head.language()));
	}

	private boolean takesWords(Meaning meaning) {
		return this.intents.known(meaning.intent()).takesWords();
	}

	private static Meaning with(Meaning meaning, String words) {
		Map<String, String> slots = new HashMap<>(meaning.slots());
		slots.put(Intent.WORDS, words);
		return new Meaning(meaning.intent(), slots);
	}

	/**
	 * The turn in the language of the last text, for buttons that follow it; those that
	 * choose a language go by that.
	 */
	Turn inItsLanguage(Turn turn) {
		if (turn.heard() instanceof Heard.Pressed pressed && pressed.slots().containsKey(LANGUAGE)) {
			return turn;
		}
		return this.topics.of(turn).language().map(turn::spokenIn).orElse(turn);
	}

	/**
	 * Keeps in mind what is spoken of: what the ask names, nothing if it is about
	 * something else, and as before where it is about nothing. Whoever chooses a language
	 * is no longer answered in that of the last text.
	 * @param written the language of what was typed, empty if that can't be told
	 */
	void keep(Turn turn, Heard.Pressed asked, Optional<Language> written) {
		Topic before = this.topics.of(turn);
		Map<String, String> named = asked.slots()
			.entrySet()
			.stream()
			.filter((slot) -> this.understanding.hasKind(slot.getKey()) && !ASIDES.contains(slot.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Map<String, String> slots = (named.isEmpty() && !this.intents.changesTopic(asked.intent())) ? before.slots()
				: named;
		Optional<Language> language = asked.slots().containsKey(LANGUAGE) ? Optional.empty()
				: written.or(before::language);
		keep(turn, before, new Topic(slots, language));
	}

	/** Keeps in mind the language alone, where it is not certain what was meant. */
	void keep(Turn turn, Optional<Language> written) {
		Topic before = this.topics.of(turn);
		keep(turn, before, new Topic(before.slots(), written.or(before::language)));
	}

	private void keep(Turn turn, Topic before, Topic now) {
		if (!now.equals(before)) {
			this.topics.keep(turn, now);
		}
	}

	/** What a meaning asks for. */
	static Heard.Pressed pressed(Meaning meaning) {
		return new Heard.Pressed(meaning.intent(), meaning.slots());
	}

}
