package dev.manabi.understanding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart into words. The tokenizer is used bare, since Lucene's analyzer for
 * Japanese drops ない and たい.
 */
final class Tokens {

	/** Tokenizers to be used again: making one takes longer than reading a sentence. */
	private static final Queue<JapaneseTokenizer> IDLE = new ConcurrentLinkedQueue<>();

	private static final Pattern LATIN = Pattern.compile("[a-z ]*");

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private static final int CLAUSE = 4;

	private Tokens() {
	}

	static List<Token> of(String plain) {
		return of(plain, List.of());
	}

	/**
	 * The words of a text, none of which crosses the ends of one of these names. A name
	 * in kana is one word, since its letters may look like others.
	 * @param apart names that do not overlap, from left to right
	 */
	static List<Token> of(String plain, List<Mention> apart) {
		List<Token> tokens = new ArrayList<>();
		int start = 0;
		for (Mention name : apart) {
			tokens.addAll(clauses(plain.substring(start, name.start()), start));
			String written = plain.substring(name.start(), name.end());
			tokens.addAll(Spelling.hiragana(written)
					? List.of(new Token(written, written, written, "名詞", name.start(), name.end()))
					: words(written, name.start()));
			start = name.end();
		}
		tokens.addAll(clauses(plain.substring(start), start));
		return tokens;
	}

	private static List<Token> clauses(String piece, int offset) {
		return words(piece, offset).stream().flatMap((token) -> inKatakana(token).stream()).toList();
	}

	/**
	 * Whole clauses may be written in katakana, where they look like one unknown word.
	 */
	private static List<Token> inKatakana(Token token) {
		if (token.surface().length() < CLAUSE || !token.reading().isEmpty()
				|| !token.surface().chars().allMatch((letter) -> Spelling.katakana((char) letter))) {
			return List.of(token);
		}
		List<Token> words = words(Folding.hiragana(token.surface()), token.start());
		return words.stream().anyMatch((word) -> word.is("助動詞") || word.is("助詞")) ? words : List.of(token);
	}

	private static List<Token> words(String piece, int offset) {
		return LATIN.matcher(piece).matches() ? spaced(piece, offset) : japanese(piece, offset);
	}

	private static List<Token> spaced(String piece, int offset) {
		return WORD.matcher(piece)
			.results()
			.map((word) -> new Token(word.group(), word.group(), "", "名詞-一般", offset + word.start(),
					offset + word.end()))
			.toList();
	}

	private static List<Token> japanese(String piece, int offset) {
		JapaneseTokenizer tokenizer = Objects.requireNonNullElseGet(IDLE.poll(),
				() -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));
		try {
			tokenizer.setReader(new StringReader(piece));
			List<Token> words = words(tokenizer, offset);
			tokenizer.close();
			IDLE.add(tokenizer);
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Token> words(JapaneseTokenizer tokenizer, int offset) throws IOException {
		CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
		BaseFormAttribute base = tokenizer.getAttribute(BaseFormAttribute.class);
		PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
		ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
		OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
		List<Token> words = new ArrayList<>();
		tokenizer.reset();
		while (tokenizer.incrementToken()) {
			String surface = term.toString();
			words.add(new Token(surface, Objects.requireNonNullElse(base.getBaseForm(), surface),
					hiragana(reading.getReading()), Objects.requireNonNullElse(part.getPartOfSpeech(), "未知語"),
					offset + place.startOffset(), offset + place.endOffset()));
		}
		return words;
	}

	private static String hiragana(@Nullable String reading) {
		return (reading == null) ? "" : Folding.hiragana(reading);
	}

}
