package dev.manabi.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class YamlFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "word: 髙橋", "\uFEFFword: 髙橋", "# first\r\nword: 髙橋\r\n", "word: \"髙橋\"", "'word':\n  髙橋" })
	void readsUtf8WithOrWithoutByteOrderMark(String text) {
		assertThat(word(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("髙橋");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                       | 1 | not-a-map
			- word                   | 1 | not-a-map
			word                     | 1 | not-a-map
			word: a⏎word: b          | 2 | key-twice
			word: a⏎? [x]⏎: b        | 2 | key-not-text
			word: "a                 | 1 | not-yaml
			a: 1⏎  b: 2              | 2 | not-yaml
			word: a⏎---⏎word: b      | 2 | not-yaml
			word: a⏎# one␇           | 2 | control-character
			word: a⏎other: b         | 2 | unknown-key
			word: {a: b}             | 1 | not-text
			word: ''                 | 1 | not-text
			word:                    | 1 | missing
			""", quoteCharacter = '`')
	void namesTheLine(String text, int line, String code) {
		String wrong = text.equals("''") ? "" : text.replace('⏎', '\n').replace('␇', '\u0007');
		assertThat(refused(wrong.getBytes(StandardCharsets.UTF_8)).problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(line, code));
	}

	@Test
	void anotherEncodingIsRefusedAtTheLineWhereItShows() {
		RefusedFileException refused = refused("# plain\n# plain\nword: 市\n".getBytes(Charset.forName("windows-31j")));
		assertThat(refused.in(Language.JA)).isEqualTo("3行目: 文字コードがUTF-8ではありません。UTF-8で保存し直してください");
		assertThat(refused.in(Language.EN)).isEqualTo("line 3: the file is not in UTF-8; save it in that encoding");
	}

	@Test
	void aTextThatBreaksOffInALetterIsNotUtf8() {
		assertThat(refused(new byte[] { 'w', ':', ' ', (byte) 0xE5, (byte) 0xB8 }).problems()).extracting(Problem::code)
			.containsExactly("not-utf-8");
	}

	private static RefusedFileException refused(byte[] content) {
		return catchThrowableOfType(RefusedFileException.class, () -> word(content));
	}

	private static String word(byte[] content) {
		return YamlFile.read("word.yaml", content, (map) -> {
			String word = map.only("word").text("word");
			return () -> word;
		});
	}

}
