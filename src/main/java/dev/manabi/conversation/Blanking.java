package dev.manabi.conversation;

import java.util.regex.Pattern;

import dev.manabi.understanding.PersonalNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Blanks what a text may tell of people before it is kept: names become {@value #NAME},
 * numbers and addresses {@value #NUMBER}. Digits are blanked in any word, in that of a
 * product as well.
 */
@Component
class Blanking {

	static final String NAME = "＊";

	static final String NUMBER = "〇";

	private static final String KANJI = "〇零一二三四五六七八九十百千万億";

	/** Such circles are the mark ○, unless they are zeros. */
	private static final Pattern CIRCLE = Pattern
		.compile("(?<![\\p{Nd}" + KANJI + "])[〇◯](?![\\p{Nd}" + KANJI + "])|◯");

	private static final Pattern ASTERISK = Pattern.compile("＊");

	/** More is not looked at: what is kept is much shorter. */
	private static final int LONGEST = 300;

	private static final String LATIN = "\\p{Alnum}Ａ-Ｚａ-ｚ０-９._%+\\-．＿－";

	private static final String WORD = "[\\p{Alnum}Ａ-Ｚａ-ｚ０-９\\-－]++";

	/** User names such as ito.ayaka as well. */
	private static final Pattern ADDRESS = Pattern.compile("(?<![" + LATIN + "])[" + LATIN + "]++[@＠][" + LATIN + "]++"
			+ "|(?:(?i:https?)[:：]//|(?i:www)\\.)[\\p{Graph}&&[^<>\"]]++" + "|(?<![" + LATIN + "])" + WORD + "(?:[._．＿]"
			+ WORD + ")++(?:/\\p{Graph}*+)?");

	private static final String CAPITALISED = "\\p{Lu}[\\p{L}'’\\-]*+\\.?(?:[ \\u3000]\\p{Lu}[\\p{L}'’\\-]*+){0,2}+";

	private static final Pattern MENTION = Pattern
		.compile("[@＠](?:" + CAPITALISED + "|[\\p{IsHan}\\p{IsKatakana}々ー]++|[\\p{L}\\p{Nd}._\\-]++)");

	private static final Pattern TITLED = Pattern.compile("(?<=\\b(?:(?i:mr|ms|mrs|dr|prof)\\.?|(?i:miss))[ \\u3000]?)"
			+ "(?:" + CAPITALISED + "|(?<=[. \\u3000])[\\p{L}][\\p{L}'’\\-]*+)");

	private static final Pattern DIGITS = Pattern
		.compile("[+＋]?\\p{Nd}++(?:[-－‐‑−–―ーｰ.．,，/／:：]\\p{Nd}++)*+|[" + KANJI + "]{2,}+");

	private static final Logger log = LoggerFactory.getLogger(Blanking.class);

	private final PersonalNames names;

	private final RosterNames roster;

	Blanking(PersonalNames names, RosterNames roster) {
		this.names = names;
		this.roster = roster;
	}

	/**
	 * The text with names and numbers blanked; empty if nobody can tell which are names.
	 */
	String blanked(String text) {
		String marked = ASTERISK.matcher(CIRCLE.matcher(beginning(text)).replaceAll("○")).replaceAll("*");
		String anonymous = ADDRESS.matcher(marked).replaceAll(NUMBER);
		anonymous = MENTION.matcher(anonymous).replaceAll(NAME);
		anonymous = TITLED.matcher(anonymous).replaceAll(NAME);
		try {
			anonymous = this.names.blanked(anonymous, NAME, this.roster::among);
		}
		catch (RuntimeException ex) {
			log.warn("Names could not be looked up: {}", ex.getClass().getName());
			return "";
		}
		return DIGITS.matcher(anonymous).replaceAll(NUMBER);
	}

	/**
	 * Without the word that is cut there, half of which would not be known for a name.
	 */
	private static String beginning(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = LONGEST;
		int letters = letters(text, end - 1);
		while (end > 0 && letters(text, end - 1) == letters && !Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end);
	}

	/** Of which kind a character is; words seldom have two. */
	private static int letters(String text, int at) {
		char letter = text.charAt(at);
		boolean kana = letter >= 'ぁ' && letter <= 'ー';
		return kana ? (letter <= 'ゖ') ? 1 : 2
				: (Character.isSurrogate(letter) || Character.isIdeographic(letter)) ? 3 : 4;
	}

	/** Whether something was blanked in it. */
	static boolean isBlanked(String text) {
		return text.contains(NAME) || text.contains(NUMBER);
	}

}
