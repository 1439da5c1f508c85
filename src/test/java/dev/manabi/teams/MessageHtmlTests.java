package dev.manabi.teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageHtmlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                                                   | ''
					ただの言葉                                                           | ただの言葉
					<p>一行目</p><p>二行目</p>                                           | 一行目\\n二行目
					<div>一行目<br>二行目</div>                                          | 一行目\\n二行目
					<ul><li>一</li><li>二</li></ul>                                      | 一\\n二
					a &lt;b&gt; &amp; c&nbsp;d                                           | a <b> & c d
					<b>太字</b>と<a href="https://x.example">リンク</a>                  | 太字とリンク
					<at id="0">Manabi</at> さん                                          | Manabi さん
					よい<emoji id="smile" alt="😀" title="笑顔"></emoji>ね               | よい😀ね
					<img src="https://x.example/a.png" alt="図">                         | 図
					<script>alert(1)</script><style>p {}</style>安全                     | 安全
					<attachment id="5"></attachment>本文                                 | 本文
					<p>閉じない <b>タグ                                                  | 閉じない タグ
					<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>元</p></blockquote><p>返事</p> | 返事
					<blockquote>引用</blockquote>感想                                    | 引用\\n感想
					""")
	void theWordsAreKeptAndNothingElse(String html, String text) {
		assertThat(MessageHtml.text(html)).isEqualTo(text.replace("\\n", "\n"));
	}

	@Test
	void deepNestingDoesNotMatter() {
		assertThat(MessageHtml.text("<div>".repeat(5_000) + "底" + "</div>".repeat(5_000))).isEqualTo("底");
	}

}
