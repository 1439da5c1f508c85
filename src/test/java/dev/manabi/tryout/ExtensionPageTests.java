package dev.manabi.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.manabi.ManabiTest;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.choose;
import static dev.manabi.tryout.ChatPage.enter;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dialogs of the message extension in a real browser, whatever the bot answers.
 */
@TryoutTest
@Import(ManabiTest.Today.class)
class ExtensionPageTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String FOUND = """
			{"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": [
			  {"contentType": "application/vnd.microsoft.card.adaptive",
			   "content": {"type": "AdaptiveCard", "version": "1.5", "body": [
			     {"type": "TextBlock", "wrap": true, "text": "RPA は紙の流れを描いてから組むと早い"}]},
			   "preview": {"contentType": "application/vnd.microsoft.card.thumbnail",
			     "content": {"title": "RPA は紙の流れを描いてから組むと早い", "text": "伊藤 彩香　RPA　役に立った 12"}}},
			  {"contentType": "application/vnd.microsoft.card.adaptive",
			   "content": {"type": "AdaptiveCard", "version": "1.5", "body": [
			     {"type": "TextBlock", "wrap": true, "text": "もうひとつのコツ"}]},
			   "preview": {"contentType": "application/vnd.microsoft.card.thumbnail",
			     "content": {"title": "もうひとつのコツ", "text": "佐藤 健一　表計算 &amp; データ分析 &lt;基礎&gt;"}}}]}}
			""";

	private static final String DIALOG = """
			{"task": {"type": "continue", "value": {"title": "学びのコツを保存", "card": {
			  "contentType": "application/vnd.microsoft.card.adaptive",
			  "content": {"type": "AdaptiveCard", "version": "1.5", "body": [
			    {"type": "Input.Text", "id": "text", "label": "コツ", "isMultiline": true, "value": "はじめまして"},
			    {"type": "Input.ChoiceSet", "id": "skill", "label": "スキル", "value": "rpa", "choices": [
			      {"title": "RPA", "value": "rpa"}, {"title": "データ分析", "value": "data"}]}],
			   "actions": [{"type": "Action.Submit", "title": "保存する", "data": {"step": "save"}}]}}}}}
			""";

	private static Optional<Chromium> chromium = Optional.empty();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private TeamChannels channels;

	private final List<String> asked = new ArrayList<>();

	@BeforeAll
	static void launch() {
		chromium = Chromium.launch();
	}

	@BeforeEach
	void beginAnew() {
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		this.chats.of(new PersonId(SUZUKI)).clear();
		TeamChannels.ALL.forEach((channel) -> this.channels.chat(channel).clear());
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource({ "ja, dark, 1280, コツを探す, キーワード", "en, light, 380, Find tips, Keywords" })
	void oneFindsATipAndPutsItIntoTheChannel(String language, String theme, int width, String find, String label) {
		Page page = open(language, theme, width);
		answer(page, "query", 200, FOUND);
		enter(page, "RPA 学びの場");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(find)).click();
		Locator dialog = page.locator("#sheet");
		assertThat(dialog.locator(".found")).hasCount(2);
		assertThat(dialog.getByLabel(label)).isFocused();
		dialog.getByLabel(label).fill("紙");
		page.waitForCondition(() -> this.asked.getLast().contains("\"text\":\"紙\""));
		assertThat(this.asked.getFirst()).contains("\"text\":\"\"", "\"channel\":\"" + TeamChannels.RPA.id() + "\"");
		isWellSet(page);
		page.screenshot(screenshot("find-tips" + suffix(width), language, theme));
		assertThat(dialog.locator(".found").last()).containsText("佐藤 健一　表計算 & データ分析 <基礎>");
		dialog.locator(".found").first().click();
		assertThat(dialog).not().isVisible();
		assertThat(page.locator(".thread .card")).containsText("RPA は紙の流れを描いてから組むと早い");
		assertThat(page.locator(".thread")).containsText("鈴木 直樹");
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource({ "ja, light, 1280, 学びのコツとして保存, コツ, 閉じる", "en, dark, 380, Save as a learning tip, コツ, Close" })
	void oneSavesAMessageAsATip(String language, String theme, int width, String save, String label, String end) {
		Page page = open(language, theme, width);
		answer(page, "task", 200, DIALOG);
		answer(page, "task/submit", 200, "{\"task\": {\"type\": \"message\", \"value\": \"保存しました。ありがとうございます。\"}}");
		choose(page.locator(".from-bot").first(), save);
		Locator dialog = page.locator("#sheet");
		assertThat(dialog.getByRole(AriaRole.HEADING).first()).hasText("学びのコツを保存");
		assertThat(dialog.getByLabel(label)).isFocused();
		isWellSet(page);
		page.screenshot(screenshot("save-tip" + suffix(width), language, theme));
		dialog.getByLabel(label).fill("紙の流れから");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存する")).click();
		assertThat(dialog).containsText("保存しました。ありがとうございます。");
		assertThat(this.asked.getLast()).contains("\"text\":\"紙の流れから\"", "\"skill\":\"rpa\"", "\"step\":\"save\"");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(end)).last().click();
		assertThat(dialog).not().isVisible();
		page.context().close();
	}

	@ParameterizedTest
	@CsvSource({ "ja, コツを探す, この機能は、まだ使えません。", "en, Find tips, This is not available yet." })
	void whatNobodyAnswersIsNotAvailable(String language, String find, String words) {
		Page page = open(language, "light", 1280);
		answer(page, "query", 501, "");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(find)).click();
		assertThat(page.locator("#sheet")).containsText(words);
		page.keyboard().press("Escape");
		assertThat(page.locator("#sheet")).not().isVisible();
		page.context().close();
	}

	@Test
	void aSearchThatFindsNothingOrFailsSaysSo() {
		Page page = open("ja", "light", 1280);
		answer(page, "query", 200, "{\"composeExtension\": {\"type\": \"message\", \"text\": \"このスキルのコツはまだありません。\"}}");
		page.locator("#find-tips").click();
		assertThat(page.locator("#sheet")).containsText("このスキルのコツはまだありません。");
		page.unroute("**/extension/query");
		answer(page, "query", 200, "{\"composeExtension\": {\"type\": \"result\", \"attachments\": []}}");
		page.locator("#tip-search").fill("あ");
		assertThat(page.locator("#sheet")).containsText("見つかりませんでした。");
		page.unroute("**/extension/query");
		answer(page, "query", 502, "{\"detail\": \"/api/messages answered 500\"}");
		page.locator("#tip-search").fill("い");
		assertThat(page.locator("#sheet .problem")).containsText("検索できませんでした");
		page.context().close();
	}

	private void answer(Page page, String what, int status, String body) {
		page.route("**/extension/" + what, (route) -> {
			this.asked.add(String.valueOf(route.request().postData()));
			route
				.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(body));
		});
	}

	private static String suffix(int width) {
		return (width > 380) ? "" : "-narrow";
	}

	private Page open(String language, String theme, int width) {
		Page page = ChatPage.open(chromium.orElseThrow(), this.port, language, theme, width, SUZUKI);
		assertThat(page.locator(".from-bot .card")).hasCount(1);
		return page;
	}

}
