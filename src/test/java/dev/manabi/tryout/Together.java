package dev.manabi.tryout;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.manabi.roster.PersonId;
import dev.manabi.workdays.OfficeDays;
import org.junit.jupiter.api.Assumptions;

import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Several of the demo people at their pages at once, what they do there, and the
 * beginning and the end of that.
 */
final class Together implements AutoCloseable {

	static final String SATO = "3ceaaf30-8142-48ea-91d9-3080f9b439fc";

	static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	static final String CARTER = "66080f17-4c96-48e2-9cbd-0ba3a1a6bcde";

	/** The coordinator. */
	static final String KOBAYASHI = "2330fcf1-562a-44b8-8866-8d77e827062c";

	static final String CHANNEL = "RPA 学びの場";

	/** What is sent is not sent at once. */
	static final double MOST = 40_000;

	private final Optional<Chromium> chromium = Chromium.launch();

	private final List<BrowserContext> contexts = new ArrayList<>();

	/** Forgets what was said, sent, shared and announced before. */
	void begin(Chats chats, TeamChannels channels, JdbcClient jdbc) {
		Assumptions.assumeTrue(this.chromium.isPresent(), Chromium.MISSING);
		Stream
			.of("announcement_seen", "announcement_question", "announcement_audience", "announcement", "tip_mark",
					"tip_report", "shared_post", "tip", "study_channel_skill", "reminder", "reminder_day",
					"reminder_summary", "delivery", "delivery_run", "notice_told")
			.forEach((table) -> jdbc.sql("DELETE FROM " + table).update());
		Stream.of(SATO, SUZUKI, ITO, CARTER, KOBAYASHI).forEach((person) -> chats.of(new PersonId(person)).clear());
		TeamChannels.ALL.forEach((channel) -> channels.chat(channel).clear());
	}

	/** The page of somebody, Manabi's welcome on it. */
	Page open(int port, String language, String theme, int width, String person) {
		Page page = ChatPage.open(this.chromium.orElseThrow(), port, language, theme, width, person);
		this.contexts.add(page.context());
		assertThat(page.locator(".ac-adaptiveCard")).not().hasCount(0);
		return page;
	}

	void leave() {
		this.contexts.forEach(BrowserContext::close);
		this.contexts.clear();
	}

	@Override
	public void close() {
		this.chromium.ifPresent(Chromium::close);
	}

	/** Two in the afternoon of a working day that is still to come. */
	static Instant afternoon(MovableClock clock, OfficeDays days) {
		return days.onOrAfter(clock.today().plusDays(1))
			.atTime(LocalTime.of(14, 0))
			.atZone(ZoneId.of("Asia/Tokyo"))
			.toInstant();
	}

	/** The last card that says so. */
	static Locator card(Page page, String words) {
		return cards(page, words).last();
	}

	private static Locator cards(Page page, String words) {
		return page.locator("#log .ac-adaptiveCard").filter(new Locator.FilterOptions().setHasText(words));
	}

	/** What somebody, or Manabi, wrote in a channel. */
	static Locator messages(Page page, String author) {
		return page.locator(".message")
			.filter(new Locator.FilterOptions()
				.setHas(page.locator(".message-meta b").filter(new Locator.FilterOptions().setHasText(author))));
	}

	static void press(Locator card, String title) {
		button(card, title).click();
	}

	static Locator button(Locator card, String title) {
		return card.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title.replaceAll("[.?()|*+]", "\\\\$0"))));
	}

	static void arrives(Page page, String words) {
		assertThat(card(page, words)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MOST));
	}

	static void disappears(Page page, String words) {
		assertThat(cards(page, words)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(MOST));
	}

	/** By the coordinator, in the channel itself. */
	static void makeStudyChannel(Page page) {
		ChatPage.enter(page, CHANNEL);
		ChatPage.say(page, "@Manabi このチャンネルを RPA の学びの場にする");
		press(card(page, "まだ学びの場ではありません"), "「RPA・AI-OCR 利活用」の学びの場にする");
		assertThat(card(page, "学びの場にしました。")).isVisible();
		ChatPage.enter(page, "Manabi とのチャット");
	}

}
