package dev.manabi.tryout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.enter;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.react;
import static dev.manabi.tryout.ChatPage.screenshot;
import static dev.manabi.tryout.Together.arrives;
import static dev.manabi.tryout.Together.press;

/**
 * Reactions to an announcement, from the page to the coordinator's report, in a real
 * browser.
 */
class ReactionPageTests extends WithPeopleTogether {

	private static final String TITLE = "RPA勉強会を開きます";

	@Test
	void areSeenByEverybodyAndCountedInTheReport() {
		Page ito = open("ja", "light", 1280, Together.ITO);
		Page kobayashi = open("ja", "light", 1280, Together.KOBAYASHI);
		Together.makeStudyChannel(kobayashi);
		announce(kobayashi);
		Page sato = open("ja", "dark", 420, Together.SATO);
		enter(sato, Together.CHANNEL);
		arrives(sato, TITLE);
		arrives(ito, TITLE);
		byKeys(ito);
		assertThat(reaction(ito, "いいね：1人")).hasAttribute("aria-pressed", "true");
		react(sato.locator(".message").last(), "ハート");
		enter(ito, Together.CHANNEL);
		assertThat(reaction(ito, "ハート：1人")).hasAttribute("aria-pressed", "false");
		reaction(ito, "ハート：1人").click();
		assertThat(reaction(sato, "ハート：2人")).hasAttribute("aria-pressed", "true");
		isWellSet(sato);
		sato.screenshot(screenshot("reactions-narrow", "ja", "dark"));
		assertThat(reported(kobayashi)).containsText("❤️\u00A02　👍\u00A01");
		reaction(sato, "ハート：2人").click();
		reaction(ito, "ハート：1人").click();
		assertThat(reaction(sato, "ハート")).hasCount(0);
		assertThat(reported(kobayashi)).hasText("👍\u00A01");
	}

	/** What is written on a card that stands in the message stays. */
	@Test
	void leaveWhatIsBeingWrittenOnTheCardAlone() {
		Page kobayashi = open("ja", "light", 420, Together.KOBAYASHI);
		ask(kobayashi, "お知らせを出したい");
		lastCard(kobayashi).getByLabel("題名（日本語").fill(TITLE);
		react(kobayashi.locator(".message").last(), "驚き");
		assertThat(reaction(kobayashi, "驚き：1人")).isVisible();
		assertThat(lastCard(kobayashi).getByLabel("題名（日本語")).hasValue(TITLE);
		kobayashi.reload();
		assertThat(reaction(kobayashi, "驚き：1人")).isVisible();
	}

	private static void announce(Page page) {
		ask(page, "お知らせを出したい");
		Locator form = lastCard(page);
		form.getByLabel("題名（日本語").fill(TITLE);
		form.getByLabel("本文（日本語").fill("RPAの勉強会を開きます。");
		press(form, "下書きを保存");
		Locator audience = lastCard(page);
		audience.getByLabel("所属").fill("高齢者福祉課");
		audience.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Together.CHANNEL)).check();
		press(audience, "宛先を保存");
		press(lastCard(page), "今すぐ送る");
		assertThat(lastCard(page)).containsText("いま送りますか？");
		press(lastCard(page), "送る");
	}

	private static void byKeys(Page page) {
		page.locator(".react-menu > button").last().focus();
		page.keyboard().press("Enter");
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowLeft");
		page.keyboard().press("Enter");
	}

	private static Locator reaction(Page page, String name) {
		return page.locator(".reactions")
			.last()
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator reported(Page page) {
		ask(page, "お知らせの一覧");
		press(lastCard(page), "開く");
		return lastCard(page).locator(".ac-factset tr")
			.filter(new Locator.FilterOptions().setHasText("リアクション"))
			.locator("td")
			.last();
	}

}
