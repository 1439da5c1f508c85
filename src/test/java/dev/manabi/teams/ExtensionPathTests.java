package dev.manabi.teams;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The message extension with what there is of tips: a message becomes one, and one is
 * found and inserted anywhere.
 */
class ExtensionPathTests extends WithColleagues {

	private static final String LINK = "https://teams.microsoft.com/l/message/1";

	private static final int MOST = 28 * 1024;

	private Colleague ito;

	@BeforeEach
	void begin() {
		tieRpa();
		this.ito = colleague(ITO);
		CHANNEL.forget();
	}

	@Test
	void aMessageBecomesATipInItsChannel() {
		Shown form = opened("<p>RPAは<b>手順</b>を紙に書くと早いです。</p>");
		form.sees("RPAは手順を紙に書くと早いです。", LINK, "髙橋 美智子さんの投稿です。");
		JsonNode button = form.button("共有する");
		assertThat(button.path("type").asString()).isEqualTo("Action.Submit");
		Shown shared = submitted(form.sent(button, Map.of()));
		shared.sees("学びのコツを共有しました。RPAひろばにも投稿します。", "RPAは手順を紙に書くと早いです。");
		assertThat(CHANNEL.received()).as("nothing is said where it was used").isEmpty();
		assertThat(this.deliveries.run()).isEqualTo(1);
		assertThat(posts()).singleElement()
			.satisfies((post) -> post.sees("RPAは手順を紙に書くと早いです。", "[teams.microsoft.com](" + LINK + ")", "伊藤 彩香さん"));
	}

	@Test
	void aTipIsFoundByWordsAndInsertedWithoutButtons() {
		share("手順を紙に書く");
		share("録画は短く区切る");
		JsonNode found = searched("紙");
		assertThat(found.path("type").asString()).isEqualTo("result");
		assertThat(found.path("attachments")).hasSize(1);
		JsonNode card = found.at("/attachments/0");
		assertThat(card.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
		assertThat(card.at("/content/version").asString()).isEqualTo("1.5");
		new Shown(card.path("content")).sees("学びのコツ：RPA・AI-OCR 利活用", "手順を紙に書く", "伊藤 彩香さん")
			.doesNotSee("Action.", "役に立った");
		assertThat(card.at("/preview/content/title").asString()).isEqualTo("手順を紙に書く");
		assertThat(card.at("/preview/content/text").asString()).contains("伊藤 彩香さん");
		assertThat(searched("").path("attachments")).hasSize(2);
	}

	@Test
	void signsAloneFindNothingAndThatIsSaid() {
		share("手順を紙に書く！？");
		JsonNode nothing = searched("！？");
		assertThat(nothing.path("type").asString()).isEqualTo("message");
		assertThat(nothing.path("text").asString()).isEqualTo("記号や絵文字だけでは検索できません。スキルの名前や、漢字・かな・英数字の言葉を入力してください。");
	}

	@Test
	void whatIsHiddenIsNotFound() {
		share("手順を紙に書く");
		String tip = this.jdbc.sql("SELECT id FROM tip").query(String.class).single();
		colleague(KOBAYASHI).presses("hide-tip", Map.of("tip", tip, "revision", "0"));
		assertThat(searched("紙").path("type").asString()).isEqualTo("message");
		assertThat(searched("紙").toString()).doesNotContain("手順");
	}

	static Stream<Arguments> hostile() {
		return Stream.of(
				Arguments.of("**太字** [ここ](javascript:alert(1))", "\\*\\*太字\\*\\* \\[ここ\\](javascript:alert(1))"),
				Arguments.of("<at>全員</at> @everyone", "\\<at\\>全員\\</at\\> @everyone"),
				Arguments.of("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
				Arguments.of("左\u202Eから\u2066右\u200F", "左から右"),
				Arguments.of("家族👨‍👩‍👧と🇯🇵で学ぶ", "家族👨‍👩‍👧と🇯🇵で学ぶ"), Arguments.of("ﾊﾝｶｸｶﾅと髙橋﨑邊", "ﾊﾝｶｸｶﾅと髙橋﨑邊"),
				Arguments.of("${label.words} {0} '", "${label.words} {0} '"));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void nothingInASubmittedFormActs(String words, String shown) {
		submitted(tip(words, "")).sees(shown);
		this.deliveries.run();
		assertThat(posts()).singleElement().satisfies((post) -> post.sees(shown));
		assertThat(CHANNEL.received("/amer/v3/conversations").getFirst().at("/activity/entities").size()).isZero();
		Shown found = new Shown(searched("").at("/attachments/0/content"));
		found.sees(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "https://city.example.jp@evil.example/",
			"ms-teams:x", " java\tscript:alert(1)" })
	void whatIsNoLinkIsRefusedInTheWindow(String link) {
		submitted(tip("コツ", link)).sees("リンクは、https:// か http:// で始まるアドレスをお書きください。");
		assertThat(tips()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "あ", "x", "😀", "<", "*" })
	void aBodyOfAHundredKilobytesIsRefusedInASmallWindow(String letter) {
		String words = letter.repeat(102_400 / letter.getBytes(StandardCharsets.UTF_8).length);
		Shown refused = submitted(tip(words, "")).sees("1,000文字以内でお書きください");
		assertThat(refused.content().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST);
		assertThat(tips()).isZero();
	}

	@Test
	void aMessageOfAHundredKilobytesIsNoTip() {
		JsonNode task = this.ito.uses("fetchTask", message("<p>" + "x".repeat(102_400) + "</p>")).path("task");
		assertThat(task.path("type").asString()).isEqualTo("message");
		assertThat(task.toString()).hasSizeLessThan(1_000);
	}

	@Test
	void whatIsMarkedUpInAMessageIsOnlyWordsInTheForm() {
		Shown form = opened("<p><at id=\"0\">全員</at> &lt;at&gt;x&lt;/at&gt; \u202Eﾏｸﾛ<script>alert(1)</script></p>");
		assertThat(form.sent(form.button("共有する"), Map.of()).get("words")).isEqualTo("全員 <at>x</at> ﾏｸﾛ");
	}

	private Shown opened(String html) {
		return window(this.ito.uses("fetchTask", message(html)));
	}

	private Shown submitted(Map<String, String> data) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		ObjectNode sent = value.putObject("data");
		data.forEach(sent::put);
		return window(this.ito.uses("submitAction", value));
	}

	private static Shown window(JsonNode answer) {
		assertThat(answer.at("/task/type").asString()).isEqualTo("continue");
		return new Shown(answer.at("/task/value/card/content"));
	}

	private JsonNode searched(String words) {
		ObjectNode value = command("find-tips");
		value.putArray("parameters").addObject().put("name", "query").put("value", words);
		return colleague("佐藤 健一").uses("query", value).path("composeExtension");
	}

	private void share(String words) {
		this.ito.presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", "", "where", "none"));
	}

	private int tips() {
		return this.jdbc.sql("SELECT count(*) FROM tip").query(Integer.class).single();
	}

	private static Map<String, String> tip(String words, String link) {
		return Map.of("intent", "send-tip", "words", words, "skill", "rpa-ai-ocr", "link", link, "where", "all");
	}

	private static ObjectNode message(String html) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		ObjectNode message = value.putObject("messagePayload").put("id", "1").put("linkToMessage", LINK);
		message.putObject("from").putObject("user").put("displayName", "髙橋 美智子");
		message.putObject("body").put("contentType", "html").put("content", html);
		return value;
	}

	private static ObjectNode command(String name) {
		return ((ObjectNode) Activities.json("{}")).put("commandId", name);
	}

}
