package dev.manabi.tryout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.lastCard;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Presses every button of a plan in a real browser, and every button of the cards that
 * those lead to; from each there is a way back to the plan.
 */
@TryoutTest
class PlanTourTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	/** How many buttons are pressed one after another. */
	private static final int LONGEST = 2;

	private static final int WAY_BACK = 3;

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

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource({ "ja, 何を受講すればいい？, さんの研修プラン, 研修プラン, 戻る", //
			"en, What do I need to take?, Training plan for, plan, Back to" })
	void everyButtonLeadsSomewhereAndBack(String language, String question, String plan, String toPlan, String back) {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		this.chats.of(new PersonId(SUZUKI)).clear();
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, "light", 1280, SUZUKI);
		Deque<List<Integer>> ways = new ArrayDeque<>(List.of(List.of()));
		Set<String> known = new HashSet<>();
		while (!ways.isEmpty()) {
			List<Integer> way = ways.remove();
			Stream.of("duty_answer", "role_report", "completion", "enrolment", "exemption_step", "exemption")
				.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
			ask(page, question);
			way.forEach((button) -> press(page, button));
			if (way.size() < LONGEST) {
				follow(page, way, known, ways);
			}
			goBack(page, plan, toPlan, back);
		}
		assertThat(known).hasSizeGreaterThan(30);
		page.context().close();
	}

	/**
	 * A button of a card that has been seen is followed once; not one that needs words
	 * first.
	 */
	private static void follow(Page page, List<Integer> way, Set<String> known, Deque<List<Integer>> ways) {
		String heading = heading(page);
		List<String> buttons = buttons(page).allInnerTexts();
		IntStream.range(0, buttons.size())
			.filter((button) -> !needsWords(page, button))
			.filter((button) -> known.add(heading + " > " + button + " " + buttons.get(button)))
			.forEach((button) -> ways.add(Stream.concat(way.stream(), Stream.of(button)).toList()));
	}

	private static boolean needsWords(Page page, int button) {
		return lastCard(page).locator(".ac-input-required").count() > 0
				&& buttons(page).nth(button).getAttribute("class").contains("style-positive");
	}

	/** Presses a button and waits for what it leads to. */
	private static void press(Page page, int button) {
		String before = lastCard(page).innerText();
		buttons(page).nth(button).click();
		assertThat(lastCard(page)).not().hasText(before, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
		assertThat(page.locator(".problem")).hasCount(0);
	}

	private static void goBack(Page page, String plan, String toPlan, String back) {
		for (int i = 0; i < WAY_BACK && !heading(page).contains(plan); i++) {
			List<String> there = buttons(page).allInnerTexts();
			press(page,
					Stream.of(toPlan, back)
						.flatMap((words) -> there.stream().filter((button) -> button.contains(words)))
						.findFirst()
						.map(there::indexOf)
						.orElseThrow(() -> new AssertionError("No way back from " + heading(page) + ": " + there)));
		}
		assertThat(heading(page)).contains(plan);
	}

	private static Locator buttons(Page page) {
		return lastCard(page).getByRole(AriaRole.BUTTON);
	}

	private static String heading(Page page) {
		return lastCard(page).locator(".ac-textBlock").first().innerText();
	}

}
