package dev.manabi.tryout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import dev.manabi.ManabiTest;
import dev.manabi.roster.DemoPeople;
import dev.manabi.skills.SkillMapTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.choose;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.picture;
import static dev.manabi.tryout.ChatPage.press;
import static dev.manabi.tryout.ChatPage.say;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The try-out page in a real browser, over the real endpoint. The pictures that the docs
 * show are taken here: {@code -Dmanabi.screenshots=docs/screenshots} renews them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:page;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ActiveProfiles("tryout")
@Import(ManabiTest.Today.class)
class PageTests {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();

	private static Optional<Chromium> chromium = Optional.empty();

	@Autowired
	private Chats chats;

	@Autowired
	private DemoPeople people;

	private final List<String> complaints = new ArrayList<>();

	private @Nullable BrowserContext context;

	@DynamicPropertySource
	static void port(DynamicPropertyRegistry registry) {
		registry.add("server.port", () -> PORT);
	}

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@BeforeEach
	void emptyChats(@Autowired JdbcClient jdbc) {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		jdbc.sql("DELETE FROM notice_told").update();
		this.people.list().forEach((demo) -> this.chats.of(demo.person().id()).clear());
	}

	@AfterEach
	void noComplaints() {
		if (this.context != null) {
			this.context.close();
		}
		assertThat(this.complaints).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, デジタルプロデュース人財, デジタル戦略立案, システム企画・調達", //
			"髙橋 美智子, デジタルマネジメント人財, デジタル化マネジメント, デジタル戦略立案", //
			"鈴木 直樹, デジタル推進リーダー人財, デジタル化リーダーシップ, デジタル戦略立案", //
			"伊藤 彩香, デジタル利活用人財, サービスデザイン思考, デジタル化リーダーシップ", //
			"中村 さくら, デジタルエキスパート人財, システム企画・調達, デジタル戦略立案" })
	void fivePeopleAskAndSeeFiveRightAnswers(String person, String role, String required, String blank) {
		Page page = open("ja", "light", 1280, 900);
		choose(page, person);
		ask(page, "何を受講すればいい？");
		Locator answer = lastCard(page);
		assertThat(answer).containsText(person + "さんの研修プラン");
		assertThat(answer).containsText(role);
		assertThat(answer).containsText("◎ " + required);
		assertThat(answer).not().containsText("◎ " + blank);
		assertThat(answer).not().containsText("○ " + blank);
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, Digital Producer", "髙橋 美智子, Digital Manager", "鈴木 直樹, Digital Promotion Leader",
			"伊藤 彩香, Digital Practitioner", "中村 さくら, Digital Expert" })
	void fivePeopleAskInEnglish(String person, String role) {
		Page page = open("en", "light", 1280, 900);
		choose(page, person);
		ask(page, "What do I need to take?");
		assertThat(lastCard(page)).containsText("Training plan for " + person);
		assertThat(lastCard(page)).containsText(role);
		assertThat(lastCard(page)).containsText("◎ Information security (basic)");
	}

	@ParameterizedTest
	@CsvSource({ "ja, light", "ja, dark", "en, light", "en, dark" })
	void buttonsLeadThereAndBackInPlace(String language, String theme) {
		boolean japanese = language.equals("ja");
		Page page = open(language, theme, 1280, 1500);
		choose(page, "髙橋 美智子");
		ask(page, japanese ? "何を受講すればいい？" : "What do I need to take?");
		String title = japanese ? "髙橋 美智子さんの研修プラン" : "Training plan for 髙橋 美智子";
		assertThat(lastCard(page)).containsText(title);
		int messages = page.locator(".ac-adaptiveCard").count();
		assertThat(page.evaluate("document.scrollingElement.scrollHeight <= window.innerHeight")).isEqualTo(true);
		picture(page, "plan", language, theme);
		press(page, japanese ? "希望すれば学べるスキル" : "Open to you if you wish");
		assertThat(lastCard(page)).containsText(japanese ? "デジタル戦略立案" : "Digital strategy");
		picture(page, "open-skills", language, theme);
		press(page, japanese ? "研修プランに戻る" : "Back to my plan");
		assertThat(lastCard(page)).containsText(title);
		press(page, japanese ? "私の役割とその理由" : "My role, and why");
		assertThat(lastCard(page)).containsText(japanese ? "求められること" : "What is asked of you");
		picture(page, "my-role", language, theme);
		press(page, japanese ? "研修プランに戻る" : "Back to my plan");
		assertThat(lastCard(page)).containsText(title);
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(messages);
	}

	@ParameterizedTest
	@CsvSource({ "ja, light", "ja, dark", "en, light" })
	void narrowWindowNeverScrollsSideways(String language, String theme) {
		Page page = open(language, theme, 360, 740);
		page.navigate(page.url() + "&person=9dfb369b-ab13-4fae-a276-55daa05f1119");
		assertThat(page.getByRole(AriaRole.TEXTBOX)).isEnabled();
		ask(page, language.equals("ja") ? "何を受講すればいい？" : "What do I need to take?");
		assertThat(lastCard(page)).containsText("◎");
		assertThat(page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(page.evaluate("""
				[...document.querySelectorAll('.ac-adaptiveCard, .ac-adaptiveCard *')]
				  .every(e => e.getBoundingClientRect().right <= window.innerWidth + 1)
				""")).isEqualTo(true);
		picture(page, "narrow", language, theme);
	}

	@Test
	void everythingByKeyboard() {
		Page page = open("ja", "light", 1280, 900);
		page.getByRole(AriaRole.RADIO).first().focus();
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#chat-as")).containsText("髙橋 美智子");
		page.getByRole(AriaRole.TEXTBOX).focus();
		page.keyboard().type("ヘルプ");
		page.keyboard().press("Enter");
		assertThat(lastCard(page)).containsText("こんなことをお尋ねください");
		lastCard(page).getByRole(AriaRole.BUTTON).first().focus();
		page.keyboard().press("Enter");
		assertThat(lastCard(page)).containsText("髙橋 美智子さんの研修プラン");
	}

	@Test
	void welcomeComesByItselfAndSurvivesAReload() {
		Page page = open("ja", "light", 1280, 900);
		choose(page, "渡辺 大輔");
		assertThat(lastCard(page)).containsText("はじめまして、Manabi です");
		picture(page, "welcome", "ja", "light");
		say(page, "ありがとう");
		assertThat(page.locator("#log")).containsText("お役に立ててうれしいです。");
		page.reload();
		assertThat(page.locator("#log")).containsText("お役に立ててうれしいです。");
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(1);
	}

	@Test
	void planRefreshesItselfWhenThePageIsOpenedAgain() {
		Page page = open("ja", "light", 1280, 900);
		choose(page, "伊藤 彩香");
		ask(page, "何を受講すればいい？");
		Request refresh = page.waitForRequest("**/execute", page::reload);
		assertThat(refresh.postData()).contains("\"verb\":\"my-plan\"", "\"trigger\":\"automatic\"");
		assertThat(lastCard(page)).containsText("伊藤 彩香さんの研修プラン");
	}

	@Test
	void coordinatorIsToldOnceThatTheMapIsPastItsTime() {
		Page page = open("ja", "light", 1280, 900);
		choose(page, "小林 恵");
		assertThat(page.locator("#log")).containsText("【研修担当の方へ】");
		say(page, "こんにちは");
		assertThat(page.locator("#log")).containsText("こんにちは。Manabi です。");
		assertThat(page.locator("#log").getByText("【研修担当の方へ】")).hasCount(1);
	}

	@ParameterizedTest
	@CsvSource({ "ja, ファイルを送る, 新しいスキルマップの確認, やめる, 取り込みをやめました。",
			"en, Send a file, New skill map: please check, Drop it, Dropped." })
	void coordinatorSendsAFileAndSeesWhatItWouldChange(String language, String clip, String title, String drop,
			String dropped) {
		Page page = open(language, "light", 1280, 1500);
		choose(page, "小林 恵");
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(1);
		FileChooser chooser = page.waitForFileChooser(
				() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(clip)).click());
		chooser
			.setFiles(new FilePayload("スキルマップ.yaml", "application/yaml", nextMap().getBytes(StandardCharsets.UTF_8)));
		assertThat(page.locator("#log")).containsText("📎 スキルマップ.yaml");
		assertThat(page.locator(".ac-adaptiveCard")).hasCount(2);
		assertThat(lastCard(page)).containsText(title);
		assertThat(lastCard(page)).containsText("2027-04");
		picture(page, "dry-run", language, "light");
		press(page, drop);
		assertThat(lastCard(page)).containsText(dropped);
	}

	/** A map for the years to come, in which one ○ has become a ◎. */
	private static String nextMap() {
		return SkillMapTexts.bundled()
			.replace("2023-03\"", "2027-04\"")
			.replace("2023-03-01", "2027-04-01")
			.replace("2026-03-31", "2030-03-31")
			.replaceFirst("leader: ○, user: ○, expert: ○", "leader: ○, user: ◎, expert: ◎");
	}

	@Test
	void fileOfSomebodyElseIsDeclined() {
		Page page = open("ja", "light", 1280, 900);
		choose(page, "伊藤 彩香");
		page.setInputFiles("#file", new FilePayload("memo.txt", "text/plain", new byte[] { 1 }));
		assertThat(page.locator("#log")).containsText("ファイルの受け取りは研修担当の方に限っています。");
	}

	private Page open(String language, String theme, int width, int height) {
		BrowserContext fresh = chromium.orElseThrow()
			.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
				.setReducedMotion(ReducedMotion.REDUCE));
		this.context = fresh;
		Page page = fresh.newPage();
		page.onPageError(this.complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.complaints.add(message.text());
			}
		});
		page.navigate("http://localhost:" + PORT + "/?lang=" + language + "&theme=" + theme);
		return page;
	}

}
