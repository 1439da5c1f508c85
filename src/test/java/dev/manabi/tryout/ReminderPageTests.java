package dev.manabi.tryout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.picture;

/**
 * Reminders come to the try-out when its clock is moved, without anybody asking.
 */
@TryoutTest
@TestPropertySource(properties = "manabi.delivery.enabled=true")
class ReminderPageTests {

	private static final PersonId NAKAMURA = new PersonId("78b7d0ac-8477-4ce0-8e4c-da11b43c589b");

	private static final PersonId CARTER = new PersonId("66080f17-4c96-48e2-9cbd-0ba3a1a6bcde");

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@BeforeEach
	void beginAnew() {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		this.chats.of(NAKAMURA).clear();
		this.chats.of(CARTER).clear();
		for (String table : List.of("delivery", "delivery_run", "reminder", "reminder_day", "reminder_summary")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@AfterEach
	void asItWas() {
		this.clock.moveTo(this.clock.today());
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			ja, light, 1280, 78b7d0ac-8477-4ce0-8e4c-da11b43c589b, 人を選ぶ, 日付を進める, 期限の日へ, 期限は今日
			en, dark, 360, 66080f17-4c96-48e2-9cbd-0ba3a1a6bcde, People, Move the date, To the due date, today
			""")
	void whatIsDueIsRemindedOf(String language, String theme, int width, String person, String people, String move,
			String due, String word) {
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, person);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(1);
		if (width <= 720) {
			button(page, people).click();
		}
		button(page, move).click();
		page.locator("dialog#day-dialog")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + due)))
			.click();
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(2,
				new LocatorAssertions.HasCountOptions().setTimeout(30_000));
		assertThat(lastCard(page)).containsText(word);
		isWellSet(page);
		picture(page, (width > 360) ? "reminder" : "reminder-narrow", language, theme);
		page.context().close();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
