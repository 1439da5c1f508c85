package dev.manabi.tryout;

import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.picture;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The skill map and what another role asks, in a real browser, wide and narrow.
 */
@TryoutTest
class SkillMapPageTests {

	/** Head of the Digital Promotion Office, who has two roles. */
	private static final String YAMAMOTO = "b120a366-f0bb-49cf-82f2-dc05873f9bd0";

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource({ "ja, light, 1280, skill-map, スキルマップを見せて, 主査になったら？, デジタル推進リーダー人財になったら",
			"ja, dark, 360, skill-map-narrow, スキルマップを見せて, 主査になったら？, デジタル推進リーダー人財になったら",
			"en, dark, 1280, skill-map, Show the skill map, What if I become a shusa?, Digital Promotion Leader",
			"en, light, 360, skill-map-narrow, Show the skill map, What if I become a shusa?, Digital Promotion Leader" })
	void mapShowsTheAskersColumnsAndFits(String language, String theme, int width, String picture, String map,
			String change, String role) {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		this.chats.of(new PersonId(YAMAMOTO)).clear();
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, YAMAMOTO);
		page.setViewportSize(width, 1400);
		ask(page, map);
		assertThat(lastCard(page).locator("[role=row]")).hasCount(17);
		assertThat(lastCard(page).locator("[role=columnheader]").filter(mine())).hasCount(2);
		assertThat(page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		picture(page, picture, language, theme);
		ask(page, change);
		assertThat(lastCard(page)).containsText(role);
		picture(page, picture.replace("skill-map", "another-role"), language, theme);
		page.context().close();
	}

	private static Locator.FilterOptions mine() {
		return new Locator.FilterOptions().setHasText("▼");
	}

}
