package dev.manabi.tryout;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.manabi.ManabiTest;
import dev.manabi.roster.PersonId;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
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
 * Enrolling, and bringing a list of completions with a broken row, in a real browser,
 * wide and narrow, light and dark.
 */
@TryoutTest
@Import(ManabiTest.Today.class)
class SessionsPageTests {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	/** The coordinator. */
	private static final String KOBAYASHI = "2330fcf1-562a-44b8-8866-8d77e827062c";

	private static final String LIST = """
			職員番号,研修ID,受講日
			004058,security-basic-elearning,2026-11-20
			007742,security-basic-elearning,2026/11/20
			""";

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SessionBook book;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@BeforeEach
	void beginAnew() {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		Stream.of(ITO, KOBAYASHI).forEach((person) -> this.chats.of(new PersonId(person)).clear());
		SessionsForgotten.in(this.jdbc, this.book);
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, 管理職のためのデジタル化マネジメント研修に申し込みたい, 申し込む, 申し込みました。席が取れています。, 申し込んだ研修は？, ✓ 申込み済み, 取り消す, 申込みを取り消しました。
					en, dark, 360, Sign me up for Managing Digital Projects for Section Chiefs, Sign up, You are signed up and have a seat., What am I enrolled in?, ✓ You are enrolled, Cancel, Your enrolment was cancelled.
					""")
	void oneEnrolsAndCancels(String language, String theme, int width, String said, String enrol, String enrolled,
			String mine, String state, String cancel, String cancelled) {
		Page page = open(language, theme, width, ITO);
		ask(page, said);
		isWellSet(page);
		picture(page, (width > 360) ? "sessions" : "sessions-narrow", language, theme);
		pressFirst(page, enrol);
		assertThat(lastCard(page)).containsText(enrolled);
		isWellSet(page);
		picture(page, (width > 360) ? "enrolled" : "enrolled-narrow", language, theme);
		ask(page, mine);
		assertThat(lastCard(page)).containsText(state);
		isWellSet(page);
		press(page, cancel);
		assertThat(lastCard(page)).containsText(cancelled);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, dark, 360, 4行目: 「職員番号: 999999」の方は名簿にいません, 取り込めない, 取り込む, 受講記録を取り込みました, これまでの受講履歴は？, 情報セキュリティ基礎研修（eラーニング）
					en, light, 1280, "999999", Cannot be taken, Take it, Imported: training records, What have I taken so far?, Information Security Basics (e-learning)
					""")
	void aBrokenRowIsNamedAndTheMendedFileIsTaken(String language, String theme, int width, String problem,
			String faulty, String take, String taken, String history, String course) {
		Page page = open(language, theme, width, KOBAYASHI);
		send(page, LIST + "999999,security-basic-elearning,2026-11-20\n");
		assertThat(lastCard(page)).containsText(problem);
		assertThat(lastCard(page)).containsText(faulty);
		assertThat(lastCard(page).getByText(take, new Locator.GetByTextOptions().setExact(true))).hasCount(0);
		isWellSet(page);
		picture(page, (width > 360) ? "broken-row" : "broken-row-narrow", language, theme);
		send(page, LIST);
		press(page, take);
		assertThat(lastCard(page)).containsText(taken);
		isWellSet(page);
		page.context().close();
		Page hers = open(language, theme, width, ITO);
		ask(hers, history);
		assertThat(lastCard(hers)).containsText(course);
		hers.context().close();
	}

	private static void send(Page page, String table) {
		assertThat(page.locator(".ac-adaptiveCard")).not().hasCount(0);
		int before = page.locator(".ac-adaptiveCard").count();
		page.setInputFiles("#file", new FilePayload("受講者一覧.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(before + 1);
	}

	private Page open(String language, String theme, int width, String person) {
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, person);
		page.setViewportSize(width, 1200);
		return page;
	}

}
