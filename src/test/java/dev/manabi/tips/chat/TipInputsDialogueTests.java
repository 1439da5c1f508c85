package dev.manabi.tips.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Finder;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.MessageAction.Marked;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written into a tip, nothing in it acts; and what can't be taken is said.
 */
@ManabiTest
class TipInputsDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	static Stream<Arguments> words() {
		return Stream.of(
				Arguments.of("**太字** と [ここ](javascript:alert(1))", "\\*\\*太字\\*\\* と \\[ここ\\](javascript:alert(1))"),
				Arguments.of("<at>全員</at> @everyone", "\\<at\\>全員\\</at\\> @everyone"),
				Arguments.of("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
				Arguments.of("# 見出し\n- 箇条書き\n1. 番号", "\\# 見出し\n\n\\- 箇条書き\n\n1\\. 番号"),
				Arguments.of("`code` ~消す~ _斜体_", "\\`code\\` \\~消す\\~ \\_斜体\\_"),
				Arguments.of("左\u202Eから\u2066右\u200F", "左から右"),
				Arguments.of("家族👨‍👩‍👧と🇯🇵で学ぶ", "家族👨‍👩‍👧と🇯🇵で学ぶ"), Arguments.of("ﾊﾝｶｸｶﾅと髙橋﨑邊", "ﾊﾝｶｸｶﾅと髙橋﨑邊"),
				Arguments.of("一行\r\n\r\n\r\n\r\n二行\u0000\u0007", "一行\n\n\n\n二行"),
				Arguments.of("${label.words} {0} '", "${label.words} {0} '"),
				Arguments.of("😀".repeat(500), "😀".repeat(500)));
	}

	@ParameterizedTest
	@MethodSource("words")
	void nothingInTheWordsActs(String words, String shown) {
		send(words, "").sees(shown);
		assertThat(count()).isEqualTo(1);
		this.dialogues.as("佐藤 健一", Language.JA).presses("find-tips").sees("1件の学びのコツがあります。");
	}

	@ParameterizedTest
	@CsvSource({ "https://example.jp/a, [example.jp](https://example.jp/a)",
			"http://example.jp:8080/a?b=(c), [example.jp](http://example.jp:8080/a?b=%28c%29)",
			"HTTPS://EXAMPLE.JP/, [EXAMPLE.JP](HTTPS://EXAMPLE.JP/)",
			"https://ja.wikipedia.org/wiki/学び, [ja.wikipedia.org](https://ja.wikipedia.org/wiki/%E5%AD%A6%E3%81%B3)" })
	void aLinkIsShownWithItsHost(String link, String shown) {
		send("コツ", link).sees(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.jp/",
			"//example.jp", "example.jp", "https://", "https://city.example.jp@evil.example/", "https://exa mple.jp/",
			"https://еxample.jp/", "mailto:a@example.jp", "ms-teams:x", " java\tscript:alert(1)" })
	void whatIsNoLinkIsRefused(String link) {
		send("コツ", link).sees("リンクは、https:// か http:// で始まるアドレスをお書きください。ユーザー名を含むアドレスや、全角文字のホスト名は使えません。");
		assertThat(count()).isZero();
		this.dialogues.as("Emily Carter", Language.EN)
			.presses("send-tip", Map.of("words", "A tip", "skill", "rpa-ai-ocr", "link", link))
			.sees("Please give a link that begins with https:// or http://, without a user name, and with a host in Latin letters.");
		assertThat(count()).isZero();
	}

	@Test
	void aLinkOfAnyLengthIsRefused() {
		assertThat(send("コツ", "https://example.jp/" + "a".repeat(100_000)).answer().toString()).hasSizeLessThan(20_000);
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "JA, '', 学びのコツをお書きください。", "JA, ' \u202E\u0007 ', 学びのコツをお書きください。", "EN, '　', Please write your tip." })
	void whatIsEmptyIsRefused(Language language, String words, String refusal) {
		this.dialogues.as("伊藤 彩香", language)
			.presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", ""))
			.sees(refusal);
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "1001, '1,001'", "102400, '102,400'" })
	void whatIsTooLongIsRefusedAndTheFormIsSmall(int length, String told) {
		Seen refused = send("あ".repeat(length), "").sees("1,000文字以内でお書きください（今は" + told + "文字です）。");
		assertThat(refused.answer().toString()).hasSizeLessThan(20_000);
		assertThat(count()).isZero();
	}

	@Test
	void aChannelOfAnotherSkillIsRefused() {
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "online-applications");
		send(Map.of("words", "コツ", "skill", "rpa-ai-ocr", "link", "", "where", StudyRooms.RPA.channel()))
			.sees("「RPAひろば」は「RPA・AI-OCR 利活用」の学びのチャンネルではありません。ほかのチャンネルをお選びください。");
		send(Map.of("words", "コツ", "skill", "rpa-ai-ocr", "link", "", "where", "19:forged@thread.tacv2"))
			.sees("学びのコツを共有しました。チャンネルには投稿していません。学び合いの研修の記録にもなります。");
		assertThat(this.jdbc.sql("SELECT count(*) FROM shared_post").query(Integer.class).single()).isZero();
	}

	/** Whoever names a channel writes nothing of their own into the card. */
	@Test
	void theNameOfARefusedChannelIsNoMarkdown() {
		Venue channel = new Venue("19:named@thread.tacv2", "**急** [ここ](https://evil.example) <at>全員</at>",
				"19:general");
		StudyRooms.open(this.jdbc, channel, "online-applications");
		send(Map.of("words", "コツ", "skill", "rpa-ai-ocr", "link", "", "where", channel.channel())).sees(
				"「\\*\\*急\\*\\* \\[ここ\\](https://evil.example) \\<at\\>全員\\</at\\>」は「RPA・AI-OCR 利活用」の学びのチャンネルではありません。ほかのチャンネルをお選びください。");
		assertThat(count()).isZero();
	}

	@Test
	void aMessageBecomesTheFormOfATip(@Autowired List<MessageAction> actions, @Autowired Cards cards,
			@Autowired Roster roster) {
		MessageAction action = actions.stream().filter((it) -> it.name().equals("save-tip")).findFirst().orElseThrow();
		String form = cards.draw(action.open(ask(roster, true),
				new Marked("RPAの" + "手順を書く。".repeat(300), "https://teams.microsoft.com/l/message/1", "髙橋 *美智子*")),
				Language.JA, "")
			.toString();
		assertThat(form).contains("RPAの手順を書く。", "https://teams.microsoft.com/l/message/1", "\"value\":\"rpa-ai-ocr\"",
				"髙橋 \\\\*美智子\\\\*さんの投稿です。", "長いため、はじめの1,000文字を入れました。", "\"verb\":\"send-tip\"");
		String bad = cards
			.draw(action.open(ask(roster, true), new Marked("こんにちは", "javascript:alert(1)", "")), Language.JA, "")
			.toString();
		assertThat(bad).contains("こんにちは").doesNotContain("javascript");
		assertThat(cards.draw(action.open(ask(roster, false), new Marked("こんにちは", "", "")), Language.JA, "").toString())
			.contains("職員の方だけ");
	}

	@Test
	void whatIsFoundIsInsertedWithoutButtons(@Autowired List<Finder> finders, @Autowired Cards cards,
			@Autowired Roster roster) {
		send("**紙**に書く", "https://example.jp/a");
		send("声に出す", "");
		Finder finder = finders.stream().filter((it) -> it.name().equals("find-tips")).findFirst().orElseThrow();
		Ask ask = ask(roster, true);
		assertThat(finder.find(ask, "", 0, 9)).extracting(Finder.Found::title).containsExactly("声に出す", "**紙**に書く");
		assertThat(finder.find(ask, "", 1, 9)).hasSize(1);
		assertThat(finder.find(ask, "RPA・AI-OCR 利活用", 0, 9)).hasSize(2);
		assertThat(finder.find(ask, "紙", 0, 9)).singleElement().satisfies((found) -> {
			assertThat(found.about()).isEqualTo("伊藤 彩香さん RPA・AI-OCR 利活用");
			assertThat(cards.draw(found.card(), Language.JA, "").toString())
				.contains("\\\\*\\\\*紙\\\\*\\\\*に書く", "[example.jp](https://example.jp/a)")
				.doesNotContain("Action.Execute");
		});
		assertThat(finder.find(ask, "！？", 0, 9)).isEmpty();
		assertThat(finder.isSearchable("！？")).isFalse();
		assertThat(finder.isSearchable("紙！")).isTrue();
		assertThat(finder.isSearchable("")).isTrue();
		assertThat(finder.find(ask(roster, false), "", 0, 9)).isEmpty();
	}

	private Ask ask(Roster roster, boolean staff) {
		PersonId id = new PersonId(this.dialogues.idOf("佐藤 健一"));
		return new Ask(new Asker(id, "29:x", staff ? roster.find(id).orElseThrow() : null), Language.JA, Map.of());
	}

	private Seen send(String words, String link) {
		return send(Map.of("words", words, "skill", "rpa-ai-ocr", "link", link));
	}

	private Seen send(Map<String, String> slots) {
		return this.dialogues.as("伊藤 彩香", Language.JA).presses("send-tip", new HashMap<>(slots));
	}

	private int count() {
		return this.jdbc.sql("SELECT count(*) FROM tip").query(Integer.class).single();
	}

}
