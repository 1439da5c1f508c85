package dev.manabi.understanding;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;

/**
 * Words that nobody is called by, though they may be written like a name: those of the
 * cues, and others with which sentences begin.
 */
final class OrdinaryWords {

	private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

	private static final Set<String> COMMON = Set.of("a", "about", "after", "ai", "also", "an", "and", "api", "as",
			"ask", "at", "because", "before", "but", "by", "call", "dear", "do", "for", "from", "get", "good", "had",
			"he", "hello", "her", "hey", "hi", "his", "how", "i", "id", "ill", "im", "in", "into", "is", "it", "its",
			"ive", "let", "lets", "manabi", "me", "my", "now", "of", "off", "oh", "ok", "okay", "on", "once", "only",
			"or", "our", "out", "over", "perhaps", "please", "pm", "quick", "send", "she", "since", "so", "sorry",
			"still", "than", "thank", "thanks", "that", "thats", "the", "their", "then", "there", "theres", "these",
			"they", "this", "those", "to", "too", "under", "up", "use", "was", "we", "well", "what", "whats", "when",
			"wheres", "where", "which", "while", "who", "whos", "why", "will", "with", "work", "yes", "you", "your",
			"city", "office", "english", "japanese", "japan", "microsoft", "teams", "excel", "word", "outlook",
			"windows", "google", "power", "automate", "apps", "bi", "sharepoint", "logo", "kintone", "zoom", "copilot",
			"chatgpt", "powerpoint", "python", "access", "onedrive", "january", "february", "march", "april", "may",
			"june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
			"jul", "aug", "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "mr", "ms", "mrs", "dr", "prof", "miss", "looking", "never", "coordinator",
			"coordinators", "chief", "section", "cyder", "csirt");

	private static final Set<String> KANA = Set.of("らーにんぐ", "ろーこーど", "のーこーど", "ろーこーどつーる", "まいな", "きんとーん", "ぱわぽ", "ぱわー",
			"おーとめーと", "ぱわーおーとめーと", "こぴろっと", "こぱいろっと", "ちーむず", "ずーむ", "えくせる", "わーど", "ふぉーむ", "てれ", "りてらしー", "せきゅりてぃ",
			"せきゅりてぃー", "ぷろんぷと", "ちゃんねる", "ゆーちゅーぶ", "うち", "いくら");

	private final Set<String> latin = new HashSet<>(COMMON);

	private final Set<String> kana = new HashSet<>(KANA);

	OrdinaryWords() {
		Lexicon.listed().forEach((cues) -> add(cues.getValue()));
	}

	private void add(String listed) {
		for (String word : WORDS.split(Spelling.plain(listed))) {
			if (!word.isEmpty() && Spelling.latin(word.charAt(0))) {
				this.latin.add(word);
				this.latin.add(Cue.stemmed(word));
			}
			else {
				this.kana.add(Folding.hiragana(word));
			}
		}
	}

	/** Whether a word in small Latin letters, without apostrophes, is one. */
	boolean hasLatin(String word) {
		return this.latin.contains(word) || this.latin.contains(Cue.stemmed(word));
	}

	/** Whether a word in hiragana is one. */
	boolean hasKana(String word) {
		return this.kana.contains(word);
	}

}
