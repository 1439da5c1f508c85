package dev.manabi.understanding;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds the names of people in a text: what the dictionary takes for one, what stands
 * before さん, words that somebody is known to be called, and what is written like a name
 * and says nothing else. The names of skills, courses and the like are none.
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

	/** What stands behind a sentence without being a name. */
	private static final String LAUGHTER = "笑";

	/** From so many letters on a name in kana is found wherever it stands. */
	private static final int KANA = 3;

	private final Supplier<Understanding> understanding;

	private final LatinNames latin;

	private final KanaNames kana;

	@Autowired
	PersonalNames(ObjectProvider<Understanding> understanding) {
		this((Supplier<Understanding>) understanding::getObject);
	}

	PersonalNames(Supplier<Understanding> understanding) {
		this.understanding = understanding;
		OrdinaryWords ordinary = new OrdinaryWords();
		this.latin = new LatinNames(ordinary);
		this.kana = new KanaNames(ordinary);
	}

	/** A name as it is compared: in half-width lower case, with the usual characters. */
	public static String narrow(String name) {
		return NarrowText.of(name).text();
	}

	/**
	 * The text with something else in place of each name.
	 * @param known of some words of the text, as they are compared, those that are
	 * somebody’s name
	 */
	public String blanked(String text, String replacement, UnaryOperator<Set<String>> known) {
		NarrowText narrow = NarrowText.of(text);
		List<Mention> things = this.understanding.get().mentions(narrow.text());
		List<Token> tokens = Tokens.of(narrow.text(), Reader.apart(things));
		boolean[] free = new boolean[tokens.size()];
		boolean[] names = new boolean[tokens.size()];
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			free[at] = things.stream().noneMatch((thing) -> isWithin(token, thing));
			names[at] = free[at] && token.person() && !token.surface().equals(LAUGHTER)
					&& !this.kana.isOrdinary(token, narrow.text());
		}
		markAddressed(narrow.text(), tokens, free, names);
		boolean[] thing = marks(narrow.text().length(), tokens, not(free));
		boolean[] name = marks(narrow.text().length(), tokens, names);
		markKnown(narrow.text(), tokens, free, name, known);
		this.kana.in(narrow.text(), tokens, (at) -> !thing[at]).forEach((place) -> mark(name, place));
		return replaced(text, foreign(text, narrow, thing, narrow.original(name)), replacement);
	}

	private static boolean[] not(boolean[] free) {
		boolean[] not = new boolean[free.length];
		IntStream.range(0, free.length).forEach((at) -> not[at] = !free[at]);
		return not;
	}

	/** For each letter whether it is of such a word. */
	private static boolean[] marks(int length, List<Token> tokens, boolean[] such) {
		boolean[] marks = new boolean[length];
		for (int at = 0; at < such.length; at++) {
			if (such[at]) {
				mark(marks, new int[] { tokens.get(at).start(), tokens.get(at).end() });
			}
		}
		return marks;
	}

	private static void mark(boolean[] letters, int[] place) {
		Arrays.fill(letters, place[0], place[1], true);
	}

	private boolean[] foreign(String text, NarrowText narrow, boolean[] thing, boolean[] name) {
		boolean[] things = narrow.original(thing);
		this.latin.in(text, (at) -> !things[at]).forEach((place) -> mark(name, place));
		return name;
	}

	private static boolean isWithin(Token token, Mention thing) {
		return token.within(thing) && (thing.whole() || token.end() - token.start() == thing.length());
	}

	private static void markAddressed(String text, List<Token> tokens, boolean[] free, boolean[] names) {
		for (int at = 1; at < tokens.size(); at++) {
			boolean addressed = HONORIFICS.contains(tokens.get(at).surface());
			boolean ending = names[at] && tokens.get(at).surface().length() == 1 && isKanji(tokens.get(at));
			int name = at - 1;
			while (name >= 0 && free[name]
					&& ((addressed && follows(text, tokens, name) && mayBeAddressed(tokens.get(name), name == at - 1))
							|| ((addressed ? name < at - 1 : ending)
									&& isJoined(tokens.get(name), tokens.get(name + 1))))) {
				names[name] = true;
				name--;
			}
		}
	}

	/** Whether two words may be one name that the dictionary does not know. */
	private static boolean isJoined(Token token, Token next) {
		return token.end() == next.start() && !ANYBODY.contains(token.surface())
				&& ((isKanji(token) && isKanji(next)) || (isKatakana(token) && isKatakana(next)));
	}

	private static boolean isKatakana(Token token) {
		return token.surface().chars().allMatch((letter) -> Spelling.katakana((char) letter));
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

	private static void markKnown(String text, List<Token> tokens, boolean[] free, boolean[] name,
			UnaryOperator<Set<String>> known) {
		Set<String> asked = new LinkedHashSet<>();
		for (int at = 0; at < tokens.size(); at++) {
			if (free[at]) {
				asked.addAll(words(text, tokens, free, at));
			}
		}
		KanaNames.addParts(text, KANA, asked);
		for (String found : known.apply(asked)) {
			boolean anywhere = found.length() >= KANA && found.chars()
				.allMatch((letter) -> Spelling.hiragana((char) letter) || Spelling.katakana((char) letter));
			for (int start = text.indexOf(found); start >= 0; start = text.indexOf(found, start + 1)) {
				int end = start + found.length();
				if (anywhere || isOfWords(start, end, tokens, free)) {
					mark(name, new int[] { start, end });
				}
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

	/** Whether words begin and end so, none of which names a thing. */
	private static boolean isOfWords(int start, int end, List<Token> tokens, boolean[] free) {
		int[] within = IntStream.range(0, tokens.size())
			.filter((at) -> tokens.get(at).start() >= start && tokens.get(at).end() <= end)
			.toArray();
		return within.length > 0 && tokens.get(within[0]).start() == start
				&& tokens.get(within[within.length - 1]).end() == end
				&& IntStream.of(within).allMatch((at) -> free[at]);
	}

	private static boolean mayBeKnown(Token token) {
		return (token.is("名詞") || token.is("未知語")) && !token.number()
				&& !NO_NAME.matcher(token.partOfSpeech()).matches()
				&& token.surface().codePoints().allMatch(Character::isLetter);
	}

	/** Names that follow each other, with or without a space, are one. */
	private static String replaced(String text, boolean[] name, String replacement) {
		StringBuilder blanked = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			if (!name[at]) {
				blanked.append(text.charAt(at++));
				continue;
			}
			blanked.append(replacement);
			int end = at;
			while (end < text.length() && (name[end] || text.substring(end, end + 1).isBlank())) {
				at = name[end] ? end + 1 : at;
				end++;
			}
		}
		return blanked.toString();
	}

}
