package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.manabi.language.Folding;

/**
 * Finds names that are written in kana: words in katakana that the dictionary does not
 * know, and in hiragana what is read like a name where one may stand.
 */
final class KanaNames {

	private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}+");

	private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]{2,}+");

	/** What follows a name in hiragana. */
	private static final Pattern AFTER = Pattern.compile("$|[^ぁ-ゖー]|[のはがをもにへと]|さん|さま|くん|ちゃん|です|だ(?![いけ])|から|より|って|や|$");

	private static final Set<String> CASES = Set.of("の", "を", "は", "が", "も", "と", "に", "へ");

	/** Words with which no name begins that is written in hiragana. */
	private static final Pattern OTHER_WORDS = Pattern
		.compile("(?:助詞|動詞|副詞|連体詞|感動詞|接続詞|形容詞|名詞-(?:代名詞|非自立|副詞可能|サ変接続|接尾|形容動詞)).*");

	private static final int SHORTEST = 3;

	private static final int LONGEST = 10;

	private final OrdinaryWords ordinary;

	KanaNames(OrdinaryWords ordinary) {
		this.ordinary = ordinary;
	}

	/**
	 * The places of names in a text in half-width lower case.
	 * @param free whether at an index of it no thing is named
	 */
	List<int[]> in(String text, List<Token> tokens, IntPredicate free) {
		List<int[]> names = new ArrayList<>();
		KATAKANA.matcher(text)
			.results()
			.filter((run) -> IntStream.range(run.start(), run.end()).allMatch(free))
			.filter((run) -> isStrange(run, tokens))
			.forEach((run) -> names.add(new int[] { run.start(), run.end() }));
		HIRAGANA.matcher(text).results().forEach((run) -> addNames(text, run, tokens, free, names));
		return names;
	}

	/** Whether a word is of a longer one in katakana that nobody is called by. */
	boolean isOrdinary(Token token, String text) {
		return KATAKANA.matcher(text)
			.results()
			.anyMatch((run) -> run.start() <= token.start() && token.end() <= run.end()
					&& this.ordinary.hasKana(Folding.hiragana(run.group())));
	}

	private boolean isStrange(MatchResult run, List<Token> tokens) {
		String read = Folding.hiragana(run.group());
		List<Token> within = tokens.stream()
			.filter((token) -> token.start() < run.end() && run.start() < token.end())
			.toList();
		if (this.ordinary.hasKana(read)) {
			return false;
		}
		boolean unknown = within.stream()
			.anyMatch((token) -> (token.reading().isEmpty() || token.is("名詞-固有名詞"))
					&& !this.ordinary.hasKana(Folding.hiragana(token.surface())));
		return unknown || (within.size() > 1 && NameReadings.get().hasBoth(read));
	}

	private void addNames(String text, MatchResult run, List<Token> tokens, IntPredicate free, List<int[]> names) {
		int at = run.start();
		while (at < run.end()) {
			int start = at;
			int end = mayBegin(start, run, tokens) ? end(text, start, run, tokens) : start;
			if (end > start && IntStream.range(start, end).allMatch(free)) {
				names.add(new int[] { start, end });
				at = end;
			}
			else {
				at++;
			}
		}
	}

	/** At a word, but not at one that goes with that before. */
	private static boolean mayBegin(int at, MatchResult run, List<Token> tokens) {
		boolean first = at == run.start()
				|| tokens.stream().anyMatch((token) -> token.end() == at && CASES.contains(token.surface()));
		boolean conjugated = at == run.start() && at > 0;
		return first && tokens.stream().anyMatch((token) -> token.start() == at && !(conjugated && token.is("助動詞")));
	}

	/** Where the longest name ends that begins there; there, if none does. */
	private int end(String text, int start, MatchResult run, List<Token> tokens) {
		boolean afterName = tokens.stream().anyMatch((token) -> token.end() == start && token.person());
		for (int end = Math.min(run.end(), start + LONGEST); end >= start + 2; end--) {
			String read = text.substring(start, end);
			if (AFTER.matcher(text).region(end, text.length()).lookingAt() && !this.ordinary.hasKana(read)
					&& !isOwner(text, end) && isName(read, start, afterName, tokens)) {
				return end;
			}
		}
		return start;
	}

	/** Whether it ends in の before what somebody has. */
	private static boolean isOwner(String text, int end) {
		return text.charAt(end - 1) == 'の' && end < text.length() && !Spelling.hiragana(text.charAt(end));
	}

	private static boolean isName(String read, int start, boolean afterName, List<Token> tokens) {
		NameReadings readings = NameReadings.get();
		if (afterName && readings.hasGiven(read)) {
			return true;
		}
		boolean both = read.length() > SHORTEST + 1 && readings.hasBoth(read);
		boolean word = tokens.stream()
			.anyMatch((token) -> token.start() == start && OTHER_WORDS.matcher(token.partOfSpeech()).matches()
					&& (token.end() >= start + read.length() || !both));
		return !word && read.length() >= SHORTEST && (both || readings.hasFamily(read));
	}

	/** All that may be a name of so many letters within the kana of a text. */
	static void addParts(String text, int shortest, Set<String> parts) {
		for (Pattern kana : List.of(KATAKANA, HIRAGANA)) {
			kana.matcher(text).results().forEach((run) -> {
				String letters = run.group();
				for (int at = 0; at < letters.length(); at++) {
					for (int end = at + shortest; end <= Math.min(letters.length(), at + LONGEST); end++) {
						parts.add(letters.substring(at, end));
					}
				}
			});
		}
	}

}
