package dev.manabi.tryout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import dev.manabi.ManabiTest;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.choose;
import static dev.manabi.tryout.ChatPage.enter;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.say;
import static dev.manabi.tryout.ChatPage.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talking in a channel and quoting in the own chat, in a real browser.
 */
@TryoutTest
@Import(ManabiTest.Today.class)
class ChannelPageTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private TeamChannels channels;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@BeforeEach
	void beginAnew() {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		Stream.of(SUZUKI, ITO).forEach((person) -> this.chats.of(new PersonId(person)).clear());
		TeamChannels.ALL.forEach((channel) -> this.channels.chat(channel).clear());
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, まだメッセージがありません, @Manabi を付けたメッセージだけです。, このメッセージは Manabi に届きます。, ヘルプ, こんなことをお尋ねください, 返信, 返信先：, ありがとう, お役に立ててうれしいです。
					en, dark, 380, Nothing has been written, Manabi only hears messages that mention @Manabi., This message will reach Manabi., Help, What you can ask, Reply, Replying to:, Thank you, Ask me again any time.
					""")
	void oneWritesMentionsAndReplies(String language, String theme, int width, String empty, String hearsNot,
			String hears, String help, String answer, String reply, String replying, String thanks, String welcome) {
		Page page = open(language, theme, width, SUZUKI);
		enter(page, "RPA 学びの場");
		assertThat(page.locator("#blank")).containsText(empty);
		assertThat(page.locator("#hears")).containsText(hearsNot);
		say(page, "RPAの勉強会、来週の水曜でどうでしょうか？");
		assertThat(threads(page)).hasCount(1);
		page.locator("#mention").click();
		assertThat(page.locator("#composer-text")).hasValue("@Manabi ");
		assertThat(page.locator("#hears")).hasText(hears);
		say(page, "@Manabi " + help);
		assertThat(threads(page)).hasCount(2);
		Locator asked = threads(page).nth(1);
		assertThat(asked.locator(".replies .card")).containsText(answer);
		isWellSet(page);
		page.screenshot(screenshot("channel-card" + suffix(width), language, theme));
		threads(page).first().getByRole(AriaRole.BUTTON, named(reply)).click();
		assertThat(page.locator("#about")).containsText(replying);
		say(page, "@Manabi " + thanks);
		assertThat(threads(page).first().locator(".replies .message")).hasCount(2);
		assertThat(threads(page).first().locator(".replies")).containsText(welcome);
		assertThat(page.locator("#about")).not().isVisible();
		isWellSet(page);
		page.screenshot(screenshot("channel" + suffix(width), language, theme));
		threads(page).first().locator(".replies .message-menu > button").last().click();
		isWellSet(page);
		page.screenshot(screenshot("message-menu" + suffix(width), language, theme));
		page.keyboard().press("Escape");
		page.setViewportSize(width, 640);
		if (page.locator("#open-panel").isVisible()) {
			page.locator("#open-panel").click();
			page.locator("#places").scrollIntoViewIfNeeded();
		}
		isWellSet(page);
		page.screenshot(screenshot("places" + suffix(width), language, theme));
		page.context().close();
	}

	@Test
	void whatOneWritesAndPressesOthersSee() {
		Page hers = open("ja", "light", 1280, ITO);
		enter(hers, "一般");
		Page his = open("ja", "light", 1280, SUZUKI);
		enter(his, "一般");
		say(his, "@Manabi ◎とは");
		assertThat(threads(hers)).hasCount(1);
		assertThat(threads(hers).first()).containsText("鈴木 直樹");
		assertThat(hers.locator(".replies .card")).containsText("◎");
		String card = this.channels.chat(TeamChannels.GENERAL).messages().getLast().id();
		this.channels.chat(TeamChannels.GENERAL).delete(card);
		assertThat(hers.locator(".replies .card")).hasCount(0);
		this.channels.chat(TeamChannels.GENERAL)
			.delete(this.channels.chat(TeamChannels.GENERAL).messages().getFirst().id());
		assertThat(threads(hers)).hasCount(0);
		assertThat(his.locator(".day")).hasCount(0);
		hers.context().close();
		his.context().close();
	}

	@Test
	void whatIsForOneAloneComesToTheOwnChatWhichShowsIt() {
		Page page = open("ja", "light", 1280, SUZUKI);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(1);
		enter(page, "一般");
		say(page, "@Manabi 何を受講すればいい？");
		assertThat(threads(page).locator(".replies .message")).hasCount(1);
		assertThat(threads(page)).not().containsText("◎");
		assertThat(page.locator("#places .unread")).hasCount(1);
		enter(page, "Manabi とのチャット");
		assertThat(page.locator("#places .unread")).hasCount(0);
		assertThat(ChatPage.lastCard(page)).containsText("鈴木 直樹さんの研修プラン");
		page.context().close();
	}

	@Test
	void aChannelOpensAtItsEnd() {
		Chat general = this.channels.chat(TeamChannels.GENERAL);
		IntStream.range(0, 30).forEach((n) -> general.add(Message.of("m" + n, ITO, "続き", List.of()).by("伊藤 彩香")));
		Page page = open("ja", "light", 1280, SUZUKI);
		enter(page, "一般");
		assertThat(threads(page).last()).isInViewport();
		page.context().close();
	}

	@Test
	void repliesStayWhereWhatTheyReplyToIsDeleted() {
		Chat general = this.channels.chat(TeamChannels.GENERAL);
		general.add(Message.of("1", ITO, "はじめ", List.of()).by("伊藤 彩香"));
		general.add(Message.of("2", SUZUKI, "返事", List.of()).by("鈴木 直樹").in("1"));
		Page page = open("ja", "light", 1280, SUZUKI);
		enter(page, "一般");
		general.delete("1");
		assertThat(threads(page)).hasText(Pattern.compile("このメッセージは削除されました。.*返事.*", Pattern.DOTALL));
		page.reload();
		assertThat(threads(page)).hasText(Pattern.compile("このメッセージは削除されました。.*返事.*", Pattern.DOTALL));
		page.context().close();
	}

	@Test
	void theChannelStaysOpenWhoeverOneIsAndAfterAReload() {
		Page page = open("ja", "light", 1280, SUZUKI);
		enter(page, "一般");
		say(page, "おはようございます");
		choose(page, "伊藤 彩香");
		assertThat(page.locator("#chat-title")).hasText("一般");
		assertThat(threads(page)).hasCount(1);
		page.reload();
		assertThat(threads(page)).containsText("おはようございます");
		enter(page, "Manabi とのチャット");
		assertThat(page.locator("#chat-title")).hasText("Manabi");
		assertThat(page.locator(".ac-adaptiveCard")).not().hasCount(0);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource({ "ja, light, 1280, 引用して返信, 引用：, ありがとう, お役に立ててうれしいです。",
			"en, dark, 380, Quote, Quoting:, Thank you, Ask me again any time." })
	void oneQuotesAMessageOfTheBot(String language, String theme, int width, String quote, String quoting,
			String thanks, String welcome) {
		Page page = open(language, theme, width, SUZUKI);
		assertThat(page.locator(".from-bot .card")).hasCount(1);
		String quoted = this.chats.of(new PersonId(SUZUKI)).messages().getFirst().id();
		choose(page.locator(".from-bot").first(), quote);
		assertThat(page.locator("#about")).containsText(quoting);
		assertThat(page.locator("#composer-text")).isFocused();
		isWellSet(page);
		page.screenshot(screenshot("quoting" + suffix(width), language, theme));
		Request sent = page.waitForRequest(Pattern.compile(".*/messages$"), () -> say(page, thanks));
		assertThat(sent.postData()).contains("\"about\":\"" + quoted + "\"");
		assertThat(page.locator(".from-me .quote")).hasCount(1);
		assertThat(page.locator("#log")).containsText(welcome);
		assertThat(page.locator("#about")).not().isVisible();
		page.context().close();
	}

	@Test
	void aMenuIsWorkedByKeyboard() {
		Page page = open("ja", "light", 1280, SUZUKI);
		Locator dots = page.locator(".from-bot .message-menu > button").first();
		dots.focus();
		page.keyboard().press("ArrowDown");
		assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("引用して返信"))).isFocused();
		page.keyboard().press("ArrowDown");
		assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("学びのコツとして保存"))).isFocused();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page.locator("#about")).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator("#about")).not().isVisible();
		page.context().close();
	}

	private static Locator threads(Page page) {
		return page.locator(".thread");
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private static String suffix(int width) {
		return (width > 380) ? "" : "-narrow";
	}

	private Page open(String language, String theme, int width, String person) {
		return ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, person);
	}

}
