package dev.manabi.announcements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators write becomes no more than they may write.
 */
class SafeMarkdownTests {

	@ParameterizedTest
	@ValueSource(strings = { "**太字** _斜体_", "- 一つ", "1. 一つ", "[頁](https://city.example.jp/a?b=c#d)",
			"[頁](http://city.example.jp)", "[宛先](mailto:a@city.example.jp)", "ﾊﾝｶｸ 髙橋 😀👨‍👩‍👧", "a & b", "[注]",
			"(注)" })
	void whatMayBeThereStays(String text) {
		assertThat(SafeMarkdown.of(text)).isEqualTo(text);
		assertThat(SafeMarkdown.badTargets(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<at>everyone</at>|\\<at\\>everyone\\</at\\>", "<b>x|\\<b\\>x", "\\<at>x|\\\\\\<at\\>x",
					"![x](https://a.example/p.png)|\\![x](https://a.example/p.png)",
					"[x](javascript:alert(1))|[x\\](javascript:alert(1))", "[x](JavaScript:a)|[x\\](JavaScript:a)",
					"[x](data:text/html,a)|[x\\](data:text/html,a)", "[x](java&#115;cript:a)|[x\\](java&#115;cript:a)",
					"[x](//evil.example)|[x\\](//evil.example)", "[x]()|[x\\]()",
					"[x](<javascript:a>)|[x\\](\\<javascript:a\\>)", "\\[x](javascript:a)|\\\\[x\\](javascript:a)",
					"[x](https://a.example \"y\")|[x\\](https://a.example \"y\")" })
	void whatMayNotBeThereStandsAsItWasWritten(String text, String shown) {
		assertThat(SafeMarkdown.of(text)).isEqualTo(shown);
	}

	@Test
	void anAddressGetsNoName() {
		assertThat(SafeMarkdown.of("[x]\n[x]: javascript:alert(1)")).isEqualTo("[x]\n\n\\[x]: javascript:alert(1)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert", "JAVASCRIPT:x", "data:x", "//evil.example", "ftp://x", "file:///etc",
			"java&#115;cript:x", " https://a b", "" })
	void whereALinkMayNotLeadIsFound(String target) {
		assertThat(SafeMarkdown.badTargets("あ [x](" + target + ") い")).containsExactly(target);
	}

}
