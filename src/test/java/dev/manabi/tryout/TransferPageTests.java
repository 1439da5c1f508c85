package dev.manabi.tryout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.PersonId;
import dev.manabi.workdays.OfficeDays;
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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.picture;
import static dev.manabi.tryout.ChatPage.say;
import static org.assertj.core.api.BDDAssertions.then;

/**
 * Being transferred, and the new fiscal year, in a real browser, wide and narrow, light
 * and dark.
 */
@TryoutTest
class TransferPageTests {

	private static final PersonId NAKAMURA = new PersonId("78b7d0ac-8477-4ce0-8e4c-da11b43c589b");

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private DemoTransfers transfers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private OfficeDays office;

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
		this.jdbc.sql("DELETE FROM notice_told").update();
	}

	@AfterEach
	void asItWas() {
		this.transfers.takeBack(NAKAMURA);
		this.clock.moveTo(this.clock.today());
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, light, 1280, 人を選ぶ, 異動する, 福祉部　福祉部長, 異動前：デジタル推進室　主任, こんにちは, 異動などに伴う変更のご案内, デジタル戦略立案, はじめからやり直す, 会話を消してやり直す
					en, dark, 360, People, Transfer, 福祉部 · 福祉部長, Before: デジタル推進室 · 主任, Hello, What changes with your transfer, Digital strategy, Start over, Clear and start over
					""")
	void theDifferenceIsToldAtTheNextTurn(String language, String theme, int width, String people, String transfer,
			String post, String before, String hello, String title, String skill, String reset, String clear) {
		Page page = open(language, theme, width);
		openPanel(page, width, people);
		button(page, transfer).click();
		Locator dialog = page.locator("dialog#transfer-dialog");
		dialog.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(post));
		isWellSet(page);
		page.screenshot(
				ChatPage.screenshot((width > 360) ? "transfer-dialog" : "transfer-dialog-narrow", language, theme));
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(transfer).setExact(true)).click();
		assertThat(page.locator("#chat-as")).containsText(post);
		assertThat(page.locator(".person:has(:checked)")).containsText(before);
		say(page, hello);
		assertThat(lastCard(page)).containsText(title);
		assertThat(lastCard(page)).containsText(skill);
		isWellSet(page);
		picture(page, (width > 360) ? "transfer" : "transfer-narrow", language, theme);
		openPanel(page, width, people);
		button(page, reset).click();
		button(page, clear).click();
		assertThat(page.locator("#chat-as")).not().containsText(post);
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					ja, dark, 360, 人を選ぶ, 日付を進める, 試用の日付は, 私の受講状況は？, 令和%d年度の受講状況, 今日に戻す
					en, light, 1280, People, Move the date, The date is set to, How far am I?, How far you are in fiscal year %d, Back to today
					""")
	void theDateIsMovedOnByKeyboard(String language, String theme, int width, String people, String move, String strip,
			String progress, String title, String back) {
		Page page = open(language, theme, width);
		openPanel(page, width, people);
		button(page, move).click();
		assertThat(page.locator("dialog#day-dialog")).isVisible();
		isWellSet(page);
		Locator field = page.locator("dialog#day-dialog input");
		int year = LocalDate.parse(field.inputValue()).getYear();
		field.press("Enter");
		assertThat(page.locator("#moved-day")).containsText(strip);
		assertThat(page.locator("#moved-day")).containsText(String.valueOf(year));
		say(page, progress);
		assertThat(page.locator(".ac-adaptiveCard")
			.filter(new Locator.FilterOptions()
				.setHasText(title.formatted(language.equals("ja") ? year - 2018 : year))))
			.hasCount(1);
		isWellSet(page);
		button(page, back).click();
		assertThat(page.locator("#moved-day")).isHidden();
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			ja, light, 360, 人を選ぶ, 日付を進める, 次の勤務日の朝へ, 期限の日へ, "（9:0", 今日に戻す
			en, dark, 1280, People, Move the date, To the next working morning, To the due date, "(9:0", Back to today
			ja, dark, 1280, 人を選ぶ, 日付を進める, 次の勤務日の朝へ, 期限の日へ, "（9:0", 今日に戻す
			en, light, 360, People, Move the date, To the next working morning, To the due date, "(9:0", Back to today
			""")
	void theTimeIsMovedToTheNextMorningAndToTheDueDate(String language, String theme, int width, String people,
			String move, String morning, String due, String time, String back) {
		Page page = open(language, theme, width);
		LocalDate before = LocalDate.now(this.clock);
		openPanel(page, width, people);
		button(page, move).click();
		assertThat(page.locator("dialog#day-dialog")).isVisible();
		isWellSet(page);
		String size = (width > 360) ? "" : "-narrow";
		page.screenshot(ChatPage.screenshot("day-dialog" + size, language, theme));
		way(page, morning).click();
		assertThat(page.locator("#moved-day")).containsText(time);
		isWellSet(page);
		page.screenshot(ChatPage.screenshot("next-morning" + size, language, theme));
		String strip = page.locator("#moved-day-text").textContent();
		LocalDate first = LocalDate.now(this.clock);
		then(first).isIn(this.office.onOrAfter(before), this.office.plus(before, 1));
		openPanel(page, width, people);
		button(page, move).click();
		way(page, due).click();
		assertThat(page.locator("#moved-day-text")).not().hasText(strip);
		assertThat(page.locator("#moved-day")).containsText(time);
		then(LocalDate.now(this.clock)).isAfter(first);
		button(page, back).click();
		assertThat(page.locator("#moved-day")).isHidden();
		page.context().close();
	}

	private static Locator way(Page page, String name) {
		return page.locator("dialog#day-dialog")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
	}

	private Page open(String language, String theme, int width) {
		return ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, NAKAMURA.value());
	}

	private static void openPanel(Page page, int width, String people) {
		if (width <= 720) {
			button(page, people).click();
		}
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
