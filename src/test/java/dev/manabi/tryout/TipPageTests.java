package dev.manabi.tryout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.manabi.tryout.ChatPage.ask;
import static dev.manabi.tryout.ChatPage.choose;
import static dev.manabi.tryout.ChatPage.enter;
import static dev.manabi.tryout.ChatPage.isWellSet;
import static dev.manabi.tryout.ChatPage.lastCard;
import static dev.manabi.tryout.ChatPage.say;
import static dev.manabi.tryout.ChatPage.screenshot;
import static dev.manabi.tryout.Together.arrives;
import static dev.manabi.tryout.Together.button;
import static dev.manabi.tryout.Together.card;
import static dev.manabi.tryout.Together.messages;
import static dev.manabi.tryout.Together.press;

/**
 * A learning tip from the form to the conversations it is put into, in a real browser:
 * nothing in it is played by anything but the try-out itself.
 */
class TipPageTests extends WithPeopleTogether {

	private static final String TIP = "RPAは、まず手順を紙に書き出してから組むと早いです。";

	private static final String SKILL = "RPA・AI-OCR 利活用";

	@Test
	void isSharedFoundUsefulFoundAgainInsertedAndHidden() {
		Page kobayashi = open("ja", "light", 1280, Together.KOBAYASHI);
		Together.makeStudyChannel(kobayashi);
		Page sato = open("ja", "light", 1280, Together.SATO);
		enter(sato, Together.CHANNEL);
		Page ito = open("ja", "light", 1280, Together.ITO);
		share(ito);
		arrives(sato, TIP);
		isMarkedByOthers(sato, kobayashi);
		isNotMarkedByItsAuthor(ito);
		isFoundInChat(sato);
		isInserted(ito);
		hide(kobayashi);
		assertThat(messages(sato, "Manabi").filter(having(TIP))).hasCount(0, within());
		assertThat(messages(sato, "伊藤 彩香")).containsText(TIP);
	}

	private static void share(Page ito) {
		ask(ito, "学びのコツを共有したい");
		Locator form = lastCard(ito);
		form.getByRole(AriaRole.TEXTBOX).first().fill(TIP);
		form.getByLabel("リンク").fill("https://www.example.jp/rpa");
		press(form, "共有する");
		assertThat(form).containsText("スキルは「" + SKILL + "」を選びました。");
		isWellSet(ito);
		press(form, "共有する");
		assertThat(form).containsText("学びのコツを共有しました。RPA 学びの場にも投稿します。");
		isWellSet(ito);
	}

	/**
	 * Whoever presses twice has taken it back; each counts once, and everybody sees it.
	 */
	private static void isMarkedByOthers(Page sato, Page kobayashi) {
		Locator tip = card(sato, TIP);
		assertThat(tip).containsText("伊藤 彩香さん");
		press(tip, "役に立った（0）");
		assertThat(button(tip, "役に立った（1）")).isVisible();
		press(tip, "保存（0）");
		assertThat(button(tip, "保存（1）")).isVisible();
		enter(kobayashi, Together.CHANNEL);
		assertThat(button(card(kobayashi, TIP), "役に立った（1）")).isVisible(visibleWithin());
		press(card(kobayashi, TIP), "役に立った（1）");
		assertThat(button(tip, "役に立った（2）")).isVisible(visibleWithin());
		press(tip, "役に立った（2）");
		assertThat(button(tip, "役に立った（1）")).isVisible();
		assertThat(button(card(kobayashi, TIP), "役に立った（1）")).isVisible(visibleWithin());
		enter(kobayashi, "Manabi とのチャット");
		assertThat(sato.locator(".card").filter(having(TIP))).hasCount(1);
		isWellSet(sato);
		sato.screenshot(screenshot("tip-channel", "ja", "light"));
	}

	/** Who hears of it in their own chat alone. */
	private static void isNotMarkedByItsAuthor(Page ito) {
		enter(ito, Together.CHANNEL);
		press(card(ito, TIP), "役に立った（1）");
		enter(ito, "Manabi とのチャット");
		assertThat(lastCard(ito)).containsText("ご自身が共有した学びのコツには、「役に立った」を付けられません。");
		enter(ito, Together.CHANNEL);
		assertThat(button(card(ito, TIP), "役に立った（1）")).isVisible();
		assertThat(ito.locator("#log")).not().containsText("付けられません");
	}

	private static void isFoundInChat(Page sato) {
		enter(sato, "Manabi とのチャット");
		ask(sato, "みんなの学びのコツは？");
		Locator list = lastCard(sato);
		list.getByRole(AriaRole.TEXTBOX).fill("手順 紙");
		press(list, "探す");
		assertThat(list).containsText("「手順 紙」に合うものが1件あります。");
		assertThat(list).containsText(TIP);
		isWellSet(sato);
		ask(sato, "保存した学びのコツ");
		assertThat(lastCard(sato)).containsText("1件の学びのコツを保存しています。");
		enter(sato, Together.CHANNEL);
	}

	private static void isInserted(Page ito) {
		ito.locator("#find-tips").click();
		Locator dialog = ito.locator("#sheet");
		dialog.getByLabel("キーワード").fill("ﾃｼﾞｭﾝ");
		assertThat(dialog).containsText("見つかりませんでした");
		dialog.getByLabel("キーワード").fill("ＲＰＡ");
		assertThat(dialog.locator(".found")).hasCount(1);
		dialog.getByLabel("キーワード").fill("手順");
		assertThat(dialog.locator(".found")).hasCount(1);
		assertThat(dialog.locator(".found")).containsText("伊藤 彩香さん " + SKILL);
		isWellSet(ito);
		ito.screenshot(screenshot("tip-search", "ja", "light"));
		dialog.locator(".found").click();
		assertThat(dialog).not().isVisible();
		Locator put = messages(ito, "伊藤 彩香").locator(".card");
		assertThat(put).containsText(TIP);
		assertThat(put.getByRole(AriaRole.BUTTON)).hasCount(0);
	}

	private static void hide(Page kobayashi) {
		ask(kobayashi, "RPAのコツを見たい");
		press(lastCard(kobayashi), "内容を見る");
		press(lastCard(kobayashi), "非表示にする");
		assertThat(lastCard(kobayashi)).containsText("この学びのコツを非表示にしますか？");
		press(lastCard(kobayashi), "非表示にする");
		assertThat(lastCard(kobayashi)).containsText("非表示にしました。チャンネルの投稿も消えます。");
		isWellSet(kobayashi);
	}

	@ParameterizedTest
	@CsvSource({ "ja, dark, 学びのコツとして保存, 鈴木, 共有する, 学びのコツを共有しました, 閉じる",
			"en, light, Save as a learning tip, 鈴木, Share, Your tip is shared, Close" })
	void aMessageOfAColleagueIsSavedAsATip(String language, String theme, String save, String author, String share,
			String shared, String end) {
		Together.makeStudyChannel(open("ja", "light", 1280, Together.KOBAYASHI));
		Page suzuki = open("ja", "light", 1280, Together.SUZUKI);
		enter(suzuki, Together.CHANNEL);
		say(suzuki, TIP);
		Page page = open(language, theme, 420, Together.ITO);
		enter(page, Together.CHANNEL);
		choose(page.locator(".message").filter(having(TIP)), save);
		Locator dialog = page.locator("#sheet");
		assertThat(dialog.getByRole(AriaRole.TEXTBOX).first()).hasValue(TIP);
		assertThat(dialog).containsText(author);
		isWellSet(page);
		page.screenshot(screenshot("tip-from-message-narrow", language, theme));
		press(dialog.locator(".card"), share);
		assertThat(dialog).containsText(shared);
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(end)).last().click();
		arrives(page, TIP);
		isWellSet(page);
		page.screenshot(screenshot("tip-channel-narrow", language, theme));
	}

	private static Locator.FilterOptions having(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

	private static LocatorAssertions.IsVisibleOptions visibleWithin() {
		return new LocatorAssertions.IsVisibleOptions().setTimeout(Together.MOST);
	}

	private static LocatorAssertions.HasCountOptions within() {
		return new LocatorAssertions.HasCountOptions().setTimeout(Together.MOST);
	}

}
