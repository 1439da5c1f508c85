package dev.manabi.tryout;

import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answering for one's duties in a real browser, in a wide window and a narrow one.
 */
@TryoutTest
class DutiesPageTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String WATANABE = "3a124c64-7e02-4f05-b7c1-dce27f7695f5";

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@BeforeEach
	void beginAnew() {
		Stream.of(SUZUKI, WATANABE).forEach((person) -> this.chats.of(new PersonId(person)).clear());
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			ja, 1280, RPA・AI-OCRを利用する業務のご担当ですか？, "はい、RPA・AI-OCRを利用する業務の担当です", ○ ご担当業務で必要なスキル（1件）
			en, 360, Are you in charge of data analysis and programme evaluation?, \
			"Yes, I’m in charge of data analysis and programme evaluation", ○ Required by your duties (1)
			""")
	void yesChangesThePlanInPlace(String language, int width, String question, String yes, String heading) {
		Page page = plan(language, width, SUZUKI);
		int messages = page.locator(".ac-adaptiveCard").count();
		assertThat(lastCard(page)).containsText(question);
		assertThat(lastCard(page)).not().containsText(heading);
		lastCard(page).getByTitle(yes).click();
		assertThat(lastCard(page)).containsText(heading);
		assertThat(lastCard(page)).not().containsText(question);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(messages);
		assertThat(page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			ja, 担当業務を変更する, "いいえ、マイナンバーを取り扱う業務の担当ではありません", 現在のお答え：いいえ（ご担当ではない）, 研修プランに戻る
			en, Change my duties, "No, I’m not in charge of work that involves My Number", \
			"Your answer: no, not in charge", Back to my plan
			""")
	void theAnswerIsChangedByKeyboard(String language, String change, String no, String state, String back) {
		Page page = plan(language, 1280, WATANABE);
		lastCard(page).getByTitle(no).click();
		press(page, change);
		assertThat(lastCard(page)).containsText(state);
		Locator yes = lastCard(page).getByTitle(
				no.startsWith("No") ? "Yes, I’m in charge of work that involves My Number" : "はい、マイナンバーを取り扱う業務の担当です");
		yes.focus();
		page.keyboard().press("Enter");
		assertThat(lastCard(page)).not().containsText(state);
		assertThat(yes).isFocused();
		press(page, back);
		assertThat(lastCard(page)).containsText("○");
		page.context().close();
	}

	private Page plan(String language, int width, String person) {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, "light", width, person);
		ask(page, language.equals("ja") ? "何を受講すればいい？" : "What do I need to take?");
		return page;
	}

}
