package dev.manabi.tryout;

import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import dev.manabi.ManabiTest;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.picture;
import static dev.manabi.tryout.ChatPage.press;
import static dev.manabi.tryout.ChatPage.pressFirst;

/**
 * Recording what one took, taking it back and having it confirmed, in a real browser,
 * wide and narrow, light and dark.
 */
@TryoutTest
@Import(ManabiTest.Today.class)
class RecordsPageTests {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	/** Whom she reports to. */
	private static final String TAKAHASHI = "9dfb369b-ab13-4fae-a276-55daa05f1119";

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
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		Stream.of(ITO, TAKAHASHI).forEach((person) -> this.chats.of(new PersonId(person)).clear());
		Stream.of("completion_correction", "completion", "notice_told")
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, 何を受講すればいい？, 受講済みにする, を受講済みとして記録しました, ✓ 受講済み, 取り消す, の受講の記録を取り消しました。, これまでの受講履歴は？, 取消し済み
					ja, dark, 360, 何を受講すればいい？, 受講済みにする, を受講済みとして記録しました, ✓ 受講済み, 取り消す, の受講の記録を取り消しました。, これまでの受講履歴は？, 取消し済み
					en, dark, 1280, What do I need to take?, Mark as taken, Recorded “, ✓ Taken, Undo, has been taken back., What have I taken so far?, Taken back
					en, light, 360, What do I need to take?, Mark as taken, Recorded “, ✓ Taken, Undo, has been taken back., What have I taken so far?, Taken back
					""")
	void thePlanRecordsAndTakesBackInPlace(String language, String theme, int width, String plan, String record,
			String recorded, String state, String undo, String undone, String history, String withdrawn) {
		Page page = open(language, theme, width, ITO);
		page.setViewportSize(width, 1200);
		ask(page, plan);
		int messages = page.locator(".ac-adaptiveCard").count();
		assertThat(lastCard(page)).not().containsText(state);
		pressFirst(page, record);
		assertThat(lastCard(page)).containsText(recorded);
		assertThat(lastCard(page)).containsText(state);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(messages);
		isWellSet(page);
		picture(page, (width > 360) ? "recorded" : "recorded-narrow", language, theme);
		press(page, undo);
		assertThat(lastCard(page)).containsText(undone);
		assertThat(lastCard(page)).not().containsText(state);
		ask(page, history);
		assertThat(lastCard(page)).containsText(withdrawn);
		isWellSet(page);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, 情報セキュリティ(基礎)を受講しました, の受講を記録しますか？, 記録する, を受講済みとして記録しました, 私の受講状況は？, 受講済み：1件
					en, dark, 360, I finished Information Security (Basic), Record that you have taken, Record it, Recorded “, How far am I?, Taken: 1
					""")
	void whatIsTypedIsConfirmedOnItsCard(String language, String theme, int width, String said, String question,
			String confirm, String recorded, String progress, String count) {
		Page page = open(language, theme, width, ITO);
		page.setViewportSize(width, 1200);
		ask(page, said);
		assertThat(lastCard(page)).containsText(question);
		isWellSet(page);
		press(page, confirm);
		assertThat(lastCard(page)).containsText(recorded);
		ask(page, progress);
		assertThat(lastCard(page)).containsText(count);
		isWellSet(page);
		picture(page, (width > 360) ? "progress" : "progress-narrow", language, theme);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, Teams・Microsoft 365 活用相談会を受講しました, 記録する, 確認されると受講済みになります。, 受講の確認のお願い, 確認する, の受講を確認しました。
					en, dark, 360, I took the Teams and Microsoft 365 Clinic, Record it, confirmed, says that they have taken, Confirm, You confirmed that
					""")
	void theManagerConfirmsOnTheJobTraining(String language, String theme, int width, String said, String record,
			String waiting, String request, String confirm, String confirmed) {
		Page hers = open(language, theme, width, ITO);
		ask(hers, said);
		press(hers, record);
		assertThat(lastCard(hers)).containsText(waiting);
		hers.context().close();
		Page page = open(language, theme, width, TAKAHASHI);
		assertThat(lastCard(page)).containsText(request);
		isWellSet(page);
		picture(page, (width > 360) ? "confirmation" : "confirmation-narrow", language, theme);
		press(page, confirm);
		assertThat(lastCard(page)).containsText(confirmed);
		isWellSet(page);
		page.context().close();
	}

	private Page open(String language, String theme, int width, String person) {
		return ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, person);
	}

}
