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
import static dev.manabi.tryout.Together.card;
import static dev.manabi.tryout.Together.disappears;
import static dev.manabi.tryout.Together.press;

/**
 * An announcement from the empty form to its recall, in a real browser: nothing in it is
 * played by anything but the try-out itself.
 */
class AnnouncementPageTests extends WithPeopleTogether {

	private static final String TITLE = "RPA勉強会を開きます";

	private static final String QUESTION = "初めてでも参加できますか？";

	private static final String ANSWER = "はい。操作の基本から始めます。";

	@Test
	void isWrittenScheduledSentAskedAboutAndRecalled() {
		Page ito = open("ja", "light", 1280, Together.ITO);
		Page kobayashi = open("ja", "light", 1280, Together.KOBAYASHI);
		Together.makeStudyChannel(kobayashi);
		compose(kobayashi);
		schedule(kobayashi);
		Page sato = open("ja", "light", 1280, Together.SATO);
		enter(sato, Together.CHANNEL);
		assertThat(card(sato, TITLE)).hasCount(0);
		moveToMorning(kobayashi, "日付を進める", "次の勤務日の朝へ");
		arrives(sato, TITLE);
		arrives(ito, TITLE);
		assertThat(card(sato, TITLE)).containsText("研修担当からのお知らせ");
		isWellSet(sato);
		sato.screenshot(screenshot("announcement-channel", "ja", "light"));
		read(ito, sato);
		askAbout(ito);
		answer(kobayashi, ito);
		report(kobayashi);
		recall(kobayashi);
		disappears(ito, TITLE);
		disappears(sato, TITLE);
	}

	private static void compose(Page page) {
		enter(page, "Manabi とのチャット");
		ask(page, "お知らせを出したい");
		Locator form = lastCard(page);
		form.getByLabel("題名（日本語").fill(TITLE);
		form.getByLabel("本文（日本語").fill("**RPAの勉強会**を開きます。\n\n- 会場：本庁舎 第1会議室\n- 持ち物：業務用パソコン");
		form.getByLabel("リンクボタンの文字（任意）").fill("案内を見る");
		form.getByLabel("リンク先のアドレス").fill("https://www.example.jp/rpa");
		isWellSet(page);
		press(form, "下書きを保存");
		Locator audience = lastCard(page);
		assertThat(audience).containsText("「" + TITLE + "」の宛先");
		audience.getByLabel("所属").fill("高齢者福祉課");
		audience.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Together.CHANNEL)).check();
		isWellSet(page);
		press(audience, "宛先を保存");
	}

	private static void schedule(Page page) {
		Locator overview = lastCard(page);
		assertThat(overview).containsText("届いたときの見え方");
		assertThat(overview).containsText("高齢者福祉課、チャンネル「RPA 学びの場」");
		assertThat(overview).containsText("4人と1チャンネル");
		assertThat(overview.locator("strong")).hasText("RPAの勉強会");
		isWellSet(page);
		overview.scrollIntoViewIfNeeded();
		page.screenshot(screenshot("announcement-preview", "ja", "light"));
		press(overview, "この日時に送る");
		assertThat(overview).containsText("送信を予約しました。");
		assertThat(overview).containsText("予約済み");
	}

	/** In a channel and in the own chat; whoever presses twice counts once. */
	private void read(Page ito, Page sato) {
		for (int i = 0; i < 2; i++) {
			press(card(sato, TITLE), "確認しました");
			assertThat(sato.getByText("確認を記録しました。").nth(i)).isVisible();
		}
		press(card(ito, TITLE), "確認しました");
		assertThat(card(ito, TITLE)).containsText("✓ 確認済みです");
		Locator letter = ito.locator(".message").filter(new Locator.FilterOptions().setHasText(TITLE)).last();
		react(letter, "いいね");
		assertThat(letter.locator(".reaction")).hasText("👍 1");
		ito.waitForCondition(this::isUpToDate);
	}

	private static void askAbout(Page ito) {
		press(card(ito, TITLE), "担当者に質問する");
		Locator form = card(ito, "お名前と所属を添えて、担当者だけに届けます。");
		form.getByRole(AriaRole.TEXTBOX).fill(QUESTION);
		press(form, "質問を送る");
		assertThat(card(ito, "質問をお預かりしました")).containsText(QUESTION);
	}

	private static void answer(Page kobayashi, Page ito) {
		arrives(kobayashi, "お知らせへの質問");
		Locator question = card(kobayashi, "お知らせへの質問");
		assertThat(question).containsText("伊藤 彩香さん（高齢者福祉課）");
		assertThat(question).containsText(QUESTION);
		question.getByRole(AriaRole.TEXTBOX).fill(ANSWER);
		press(question, "回答を送る");
		assertThat(question).containsText(ANSWER);
		arrives(ito, "お知らせへの質問の回答");
		assertThat(card(ito, "お知らせへの質問の回答")).containsText(ANSWER);
	}

	private static void report(Page kobayashi) {
		ask(kobayashi, "お知らせの一覧");
		press(lastCard(kobayashi), "開く");
		Locator report = lastCard(kobayashi);
		assertThat(report).containsText("送信済み（");
		assertThat(report).containsText(QUESTION);
		assertThat(report).containsText("小林 恵さんが回答しました");
		assertThat(row(report, "「確認しました」")).containsText("2人");
		assertThat(row(report, "リアクション")).containsText("👍\u00A01");
		assertThat(row(report, "質問")).containsText("1件");
		assertThat(report).containsText(Together.CHANNEL + " のスレッドを開く");
		isWellSet(kobayashi);
		report.evaluate("card => card.closest('.message').scrollIntoView({ block: 'start', behavior: 'instant' })");
		kobayashi.screenshot(screenshot("announcement-report", "ja", "light"));
	}

	private static void recall(Page kobayashi) {
		press(lastCard(kobayashi), "取り消す");
		assertThat(lastCard(kobayashi)).containsText("このお知らせを取り消しますか？");
		press(lastCard(kobayashi), "取り消す");
		assertThat(lastCard(kobayashi)).containsText("お知らせを取り消しました。");
	}

	@Test
	void reachesWhoReadsEnglishInEnglish() {
		Page carter = open("en", "dark", 420, Together.CARTER);
		Page kobayashi = open("en", "dark", 420, Together.KOBAYASHI);
		ask(kobayashi, "I want to post an announcement");
		Locator form = lastCard(kobayashi);
		form.getByLabel("Title (Japanese").fill(TITLE);
		form.getByLabel("Text (Japanese").fill("RPAの勉強会を開きます。");
		form.getByLabel("Title (English").fill("An RPA study group");
		form.getByLabel("Text (English").fill("We meet **every Thursday**.");
		isWellSet(kobayashi);
		press(form, "Save the draft");
		lastCard(kobayashi).getByLabel("All staff").check();
		isWellSet(kobayashi);
		press(lastCard(kobayashi), "Save recipients");
		assertThat(lastCard(kobayashi)).containsText("9 person(s)");
		press(lastCard(kobayashi), "See the English");
		assertThat(lastCard(kobayashi)).containsText("An RPA study group");
		press(lastCard(kobayashi), "Send now");
		assertThat(lastCard(kobayashi)).containsText("Send it to 9 person(s) now?");
		isWellSet(kobayashi);
		press(lastCard(kobayashi), "Send");
		assertThat(card(kobayashi, "It is being sent.")).isVisible();
		arrives(carter, "An RPA study group");
		press(card(carter, "An RPA study group"), "I have read it");
		assertThat(card(carter, "An RPA study group")).containsText("You have read it");
		isWellSet(carter);
		carter.screenshot(screenshot("announcement-narrow", "en", "dark"));
		ask(kobayashi, "list of announcements");
		press(lastCard(kobayashi), "Open");
		press(card(kobayashi, "Waiting or on its way"), "Recall");
		press(card(kobayashi, "Recall this announcement?"), "Recall");
		disappears(carter, "An RPA study group");
	}

	private static void moveToMorning(Page page, String move, String morning) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(move).setExact(true)).click();
		page.locator("#day-morning").filter(new Locator.FilterOptions().setHasText(morning)).click();
		assertThat(page.locator("#moved-day")).isVisible();
	}

	/**
	 * Nothing that was sent is still to be edited, which would undo what is being written
	 * on it.
	 */
	private boolean isUpToDate() {
		return this.jdbc.sql("SELECT count(*) FROM delivery WHERE refreshes > 0").query(Integer.class).single() == 0;
	}

	private static Locator row(Locator report, String title) {
		return report.locator(".ac-factset tr").filter(new Locator.FilterOptions().setHasText(title)).last();
	}

}
