package dev.manabi.announcements.chat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can't be announced is refused, and the refusal names the field.
 */
@ManabiTest
class HostileAnnouncementTests {

	private static final int MOST = 28 * 1024;

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		Press.noChannels(this.jdbc);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "title; '';「題名（日本語）」を入力してください。", "body; ' ';「本文（日本語）」を入力してください。",
			"titleEn; A title;「本文（英語）」を入力してください。", "bodyEn; A text;「題名（英語）」を入力してください。",
			"picture; http://a.example/p.png;「画像のアドレス」には、https:// で始まるアドレスを入力してください（入力：http://a.example/p.png）。",
			"picture; javascript:alert(1);「画像のアドレス」には、https:// で始まるアドレスを入力してください（入力：javascript:alert(1)）。",
			"link; https://user@evil.example;「リンク先のアドレス」には、https:// で始まるアドレスを入力してください（入力：https://user@evil.example）。",
			"link; https://a.example;「リンクボタンの文字（日本語）」を入力してください。", "linkTitle; 申請;「リンク先のアドレス」を入力してください。",
			"link; data:text/html,x;「リンク先のアドレス」には、https:// で始まるアドレスを入力してください（入力：data:text/html,x）。",
			"body; '[押す](javascript:alert(1))';「本文（日本語）」のリンク先は、https:// 、http:// 、mailto: のいずれかで始め、[文字](アドレス) の形で書いてください（入力：javascript:alert(1）。",
			"session; nonsense 2026-12-16T14:00;「申込みボタンを付ける日程」の日程が見つかりません（nonsense 2026-12-16T14:00）。選び直してください。" })
	void aFaultNamesItsField(String field, String text, String refusal) {
		Seen refused = coordinator().presses("save-announcement", Press.with(Press.WORDS, field, text));
		assertThat(String.join("\n\n", refused.lines())).contains(refusal);
		assertThat(drafts()).isZero();
	}

	@Test
	void aFaultNamesItsFieldInEnglish() {
		Seen refused = this.dialogues.as(Press.KOBAYASHI, Language.EN)
			.havingChosenIt()
			.presses("save-announcement", Press.with(Press.WORDS, "body", "x".repeat(3001)));
		refused.sees("“Text (Japanese)” may have 3,000 characters; it has 3001.");
	}

	@ParameterizedTest
	@CsvSource({ "あ, 102400", "😀, 51200", "<, 3001" })
	void aBodyOfAnyLengthIsRefusedOnASmallCard(String letter, int times) {
		Seen refused = coordinator().presses("save-announcement",
				Press.with(Press.WORDS, "body", letter.repeat(times)));
		refused.sees("「本文（日本語）」は3,000文字までです（いまは" + letter.length() * times + "文字です）。");
		assertThat(bytes(refused)).isLessThan(MOST);
		assertThat(drafts()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "あ", "😀", "<", "\"", "\\", "*", "a\n" })
	void theLongestThereIsFitsOnEveryCard(String letter) {
		Map<String, String> words = new HashMap<>();
		words.put("title", letter.strip().repeat(100 / letter.strip().length()));
		words.put("body", letter.repeat(3000 / letter.length()).strip());
		words.put("titleEn", letter.strip().repeat(100 / letter.strip().length()));
		words.put("bodyEn", letter.repeat(3000 / letter.length()).strip());
		words.put("picture", "https://city.example.jp/" + "p".repeat(470));
		words.put("linkTitle", letter.strip().repeat(40 / letter.strip().length()));
		words.put("linkTitleEn", letter.strip().repeat(40 / letter.strip().length()));
		words.put("link", "https://city.example.jp/" + "l".repeat(470));
		Seen draft = Press.draft(coordinator(), words, Map.of("departments", "高齢者福祉課"));
		assertThat(bytes(draft)).as("overview").isLessThan(MOST);
		assertThat(bytes(draft.presses("内容を編集"))).as("form").isLessThan(MOST);
		assertThat(bytes(draft.presses("今すぐ送る"))).as("question").isLessThan(MOST);
		draft.presses("今すぐ送る").presses("送る");
		this.deliveries.run();
		assertThat(bytes(this.mailbox.last("伊藤 彩香"))).as("announcement").isLessThan(MOST);
	}

	@Test
	void marksThatTurnTheDirectionAreTakenOutAndOthersStay() {
		Press
			.draft(coordinator(),
					Map.of("title", "\u202Eｶﾀｶﾅ\u2066髙\u0007橋\u200F", "body", "<at>everyone</at> 😀\u202D!"),
					Map.of("departments", "高齢者福祉課"))
			.presses("今すぐ送る")
			.presses("送る");
		this.deliveries.run();
		this.mailbox.last("伊藤 彩香").sees("ｶﾀｶﾅ髙橋\u200F", "\\<at\\>everyone\\</at\\> 😀!");
	}

	@Test
	void nothingInATitleIsMarkdown() {
		Press
			.draft(coordinator(), Map.of("title", "# [x](javascript:a) **b** <at>x</at>\n${title}", "body", "${asker}"),
					Map.of("departments", "高齢者福祉課"))
			.presses("今すぐ送る")
			.presses("送る");
		this.deliveries.run();
		this.mailbox.last("伊藤 彩香")
			.sees("\\# \\[x\\](javascript:a) \\*\\*b\\*\\* \\<at\\>x\\</at\\> ${title}", "${asker}");
	}

	private static int bytes(Seen seen) {
		return seen.answer().toString().getBytes(StandardCharsets.UTF_8).length;
	}

	private int drafts() {
		return this.jdbc.sql("SELECT count(*) FROM announcement").query(Integer.class).single();
	}

	private Speaker coordinator() {
		return this.dialogues.as(Press.KOBAYASHI, Language.JA);
	}

}
