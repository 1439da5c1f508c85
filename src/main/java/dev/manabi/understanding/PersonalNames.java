package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds the names of people in a text: what the dictionary takes for one, what stands
 * before さん, and words that somebody is known to be called. The names of skills, courses
 * and the like are none.
 */
@Component
public class PersonalNames {

	private static final Set<String> HONORIFICS = Set.of("さん", "様", "さま", "氏", "くん", "君", "ちゃん", "先生", "殿");

	/** What stands before them without being a name. */
	private static final Set<String> ANYBODY = Set.of("皆", "みな", "みんな", "客", "どちら", "どなた", "神", "担当", "者", "方");

	/** Of how many words a name is at most that the dictionary does not know. */
	private static final int TOGETHER = 3;

	/** Nobody is called by such words alone. */
	private static final Pattern NO_NAME = Pattern.compile("名詞-(?:非自立|代名詞|接尾|副詞可能|数).*");

	private final Supplier<Understanding> understanding;

	@Autowired
	PersonalNames(ObjectProvider<Understanding> understanding) {
		this((Supplier<Understanding>) understanding::getObject);
	}

	PersonalNames(Supplier<Understanding> understanding) {
		this.understanding = understanding;
	}

	/**
	 * The text with something else in place of each name.
	 * @param known of some words of the text, in half-width lower case, those that are
	 * somebody’s name, with what else they are called
	 */
	public String blanked(String text, String replacement, Function<Set<String>, Set<String>> known) {
		NarrowText narrow = NarrowText.of(text);
		List<Mention> things = this.understanding.get().mentions(narrow.text());
		List<Token> tokens = Tokens.of(narrow.text(), Reader.apart(things));
		boolean[] free = new boolean[tokens.size()];
		boolean[] names = new boolean[tokens.size()];
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			free[at] = things.stream().noneMatch((thing) -> isWithin(token, thing));
			names[at] = free[at] && token.person();
		}
		markAddressed(narrow.text(), tokens, free, names);
		markKnown(narrow.text(), tokens, free, names, known);
		return replaced(text, narrow, tokens, names, replacement);
	}

	private static boolean isWithin(Token token, Mention thing) {
		return token.within(thing) && (thing.whole() || token.end() - token.start() == thing.length());
	}

	private static void markAddressed(String text, List<Token> tokens, boolean[] free, boolean[] names) {
		for (int at = 1; at < tokens.size(); at++) {
			if (HONORIFICS.contains(tokens.get(at).surface())) {
				int name = at - 1;
				while (name >= 0 && free[name] && follows(text, tokens, name)
						&& mayBeAddressed(tokens.get(name), name == at - 1)) {
					names[name] = true;
					name--;
				}
			}
		}
	}

	private static boolean follows(String text, List<Token> tokens, int at) {
		String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
		return between.isBlank() && between.length() <= 1;
	}

	private static boolean mayBeAddressed(Token token, boolean last) {
		if (ANYBODY.contains(token.surface()) || HONORIFICS.contains(token.surface())) {
			return false;
		}
		return last ? !token.is("助詞") && !token.is("助動詞") && !token.is("接頭詞") : token.is("名詞-固有名詞") || token.is("未知語");
	}

	private static void markKnown(String text, List<Token> tokens, boolean[] free, boolean[] names,
			Function<Set<String>, Set<String>> known) {
		Set<String> asked = new LinkedHashSet<>();
		for (int at = 0; at < tokens.size(); at++) {
			if (free[at] && !names[at]) {
				asked.addAll(words(text, tokens, free, at));
			}
		}
		for (String name : known.apply(asked)) {
			for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
				mark(start, start + name.length(), tokens, free, names);
			}
		}
	}

	/** The word there, and with it those that it may be a rare name together with. */
	private static Set<String> words(String text, List<Token> tokens, boolean[] free, int at) {
		Set<String> words = new LinkedHashSet<>();
		if (mayBeKnown(tokens.get(at))) {
			words.add(tokens.get(at).surface());
		}
		int end = at + 1;
		while (end < tokens.size() && end < at + TOGETHER && free[end] && isKanji(tokens.get(end - 1))
				&& isKanji(tokens.get(end)) && tokens.get(end - 1).end() == tokens.get(end).start()) {
			words.add(text.substring(tokens.get(at).start(), tokens.get(end).end()));
			end++;
		}
		return words;
	}

	private static boolean isKanji(Token token) {
		return token.surface().codePoints().allMatch(Character::isIdeographic);
	}

	/** Marks the words from there to there, if they begin and end so. */
	private static void mark(int start, int end, List<Token> tokens, boolean[] free, boolean[] names) {
		int first = IntStream.range(0, tokens.size())
			.filter((at) -> tokens.get(at).start() == start)
			.findFirst()
			.orElse(-1);
		int last = IntStream.range(0, tokens.size()).filter((at) -> tokens.get(at).end() == end).findFirst().orElse(-1);
		if (first >= 0 && first <= last && IntStream.rangeClosed(first, last).allMatch((at) -> free[at])) {
			Arrays.fill(names, first, last + 1, true);
		}
	}

	private static boolean mayBeKnown(Token token) {
		return (token.is("名詞") || token.is("未知語")) && !token.number()
				&& !NO_NAME.matcher(token.partOfSpeech()).matches()
				&& token.surface().codePoints().allMatch(Character::isLetter);
	}

	/** Names that follow each other, with or without a space, are one. */
	private static String replaced(String text, NarrowText narrow, List<Token> tokens, boolean[] names,
			String replacement) {
		List<int[]> places = new ArrayList<>();
		for (int at = 0; at < names.length; at++) {
			if (names[at]) {
				int start = narrow.starts()[tokens.get(at).start()];
				int end = narrow.ends()[tokens.get(at).end() - 1];
				if (!places.isEmpty() && start >= places.getLast()[1]
						&& text.substring(places.getLast()[1], start).isBlank()) {
					places.getLast()[1] = end;
				}
				else {
					places.add(new int[] { start, end });
				}
			}
		}
		StringBuilder blanked = new StringBuilder(text);
		places.reversed().forEach((place) -> blanked.replace(place[0], place[1], replacement));
		return blanked.toString();
	}

}
