package dev.manabi.conversation;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			情報セキュリティ(基礎) | 情報セキュリティ(基礎)
			*太字*ではない         | \\*太字\\*ではない
			[a](b)                 | \\[a\\](b)
			a_b `c` ~d~            | a\\_b \\`c\\` \\~d\\~
			<at>全員</at>          | \\<at\\>全員\\</at\\>
			back\\slash            | back\\\\slash
			""")
	void readsAsItStands(String words, String markdown) {
		assertThat(Markdown.plain(words)).isEqualTo(markdown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2. 求められる職員像     | 2\\. 求められる職員像
			1) 一つめ              | 1\\) 一つめ
			- 箇条書き              | \\- 箇条書き
			# 見出し               | \\# 見出し
			第2.5章                | 第2.5章
			RPA-OCR               | RPA-OCR
			*太字*                | \\*太字\\*
			""")
	void lineIsNoListAndNoHeading(String words, String markdown) {
		assertThat(Markdown.line(words)).isEqualTo(markdown);
	}

	@Test
	void linkSurvivesParenthesesAndJapanese() {
		assertThat(Markdown.link("研修[1]", URI.create("https://example.jp/a(b)/学び")))
			.isEqualTo("[研修\\[1\\]](https://example.jp/a%28b%29/%E5%AD%A6%E3%81%B3)");
	}

}
