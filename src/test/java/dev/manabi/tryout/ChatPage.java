package dev.manabi.tryout;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one does on the try-out page.
 */
final class ChatPage {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("manabi.screenshots", "target/screenshots"));

	private ChatPage() {
	}

	/** The page in a window of that width, the chat with somebody open. */
	static Page open(Chromium chromium, int port, String language, String theme, int width, String person) {
		Page page = chromium.browser()
			.newContext(
					new Browser.NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE))
			.newPage();
		page.navigate("http://localhost:%d/?theme=%s&lang=%s&person=%s".formatted(port, theme, language, person));
		assertThat(composer(page)).isEnabled();
		return page;
	}

	static void choose(Page page, String person) {
		page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(person))).click();
		assertThat(page.locator("#chat-as")).containsText(person);
		assertThat(composer(page)).isEnabled();
	}

	/** A card may have a text box, too. */
	private static Locator composer(Page page) {
		return page.locator("#composer-text");
	}

	/**
	 * Opens a channel, or the own chat; in a narrow window the panel is behind a button.
	 */
	static void enter(Page page, String name) {
		if (page.locator("#open-panel").isVisible()) {
			page.locator("#open-panel").click();
		}
		page.locator("#places").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).click();
		assertThat(page.locator("#drawer")).not().isVisible();
		assertThat(composer(page)).isEnabled();
	}

	/** Chooses from the menu of a message. */
	static void choose(Locator message, String item) {
		message.locator(".message-menu > button").click();
		message.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(item)).click();
	}

	/** Chooses a reaction to a message of Manabi. */
	static void react(Locator message, String reaction) {
		message.locator(".react-menu > button").click();
		message.getByRole(AriaRole.MENUITEMCHECKBOX, new Locator.GetByRoleOptions().setName(reaction)).click();
	}

	static void say(Page page, String text) {
		composer(page).fill(text);
		composer(page).press("Enter");
		assertThat(composer(page)).isEmpty();
	}

	/** Says something that is answered by a card, and waits for it. */
	static void ask(Page page, String text) {
		assertThat(page.locator(".ac-adaptiveCard")).not().hasCount(0);
		int before = page.locator(".ac-adaptiveCard").count();
		say(page, text);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(before + 1);
	}

	static void press(Page page, String title) {
		lastCard(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title)))
			.click();
	}

	/** Presses the first of several buttons that say the same. */
	static void pressFirst(Page page, String title) {
		lastCard(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title)).first().click();
	}

	static Locator lastCard(Page page) {
		return page.locator(".ac-adaptiveCard").last();
	}

	/** Nothing reaches out of the window, and there is a glyph for every character. */
	static void isWellSet(Page page) {
		assertThat(page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(page.evaluate(
				"""
						[...document.querySelectorAll('.ac-adaptiveCard, .ac-adaptiveCard *, dialog[open], dialog[open] *, [role="menu"]')]
						  .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
						  .map(e => e.textContent)
						"""))
			.isEqualTo(List.of());
		assertThat(page.evaluate("""
				() => {
				  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
				  const pen = canvas.getContext('2d', { willReadFrequently: true });
				  pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
				  const drawn = (character) => {
				    pen.clearRect(0, 0, 40, 40);
				    pen.fillText(character, 4, 30);
				    return pen.getImageData(0, 0, 40, 40).data.join();
				  };
				  const box = drawn(String.fromCodePoint(0x10FFFD));
				  return [...new Set(document.body.innerText)].filter((character) => drawn(character) === box).join('');
				}
				""")).isEqualTo("");
	}

	static void picture(Page page, String name, String language, String theme) {
		lastCard(page).scrollIntoViewIfNeeded();
		page.screenshot(screenshot(name, language, theme));
	}

	static Page.ScreenshotOptions screenshot(String name, String language, String theme) {
		return new Page.ScreenshotOptions()
			.setPath(SCREENSHOTS.resolve("%s.%s.%s.png".formatted(name, language, theme)));
	}

}
