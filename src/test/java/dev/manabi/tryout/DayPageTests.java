package dev.manabi.tryout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.enter;

/**
 * Two pages show one time, whichever of them makes it another, in a real browser.
 */
class DayPageTests extends WithPeopleTogether {

	@Test
	void theTimeIsMovedOnOnePageAndShownOnTheOthers() {
		Page sato = open("ja", "light", 1280, Together.SATO);
		Page ito = open("ja", "light", 1280, Together.ITO);
		Page carter = open("en", "dark", 420, Together.CARTER);
		enter(carter, Together.CHANNEL);
		assertThat(strip(ito)).containsText("試用の日付は");
		String before = strip(ito).innerText();
		sato.locator("#move-day").click();
		sato.locator("#day-morning").click();
		assertThat(strip(sato)).not().hasText(before);
		assertThat(strip(ito)).hasText(strip(sato).innerText());
		assertThat(strip(carter)).containsText("The date is set to");
		ito.locator("#day-today").click();
		for (Page page : new Page[] { sato, ito, carter }) {
			assertThat(page.locator("#moved-day")).isHidden();
		}
	}

	private static Locator strip(Page page) {
		return page.locator("#moved-day-text");
	}

}
