package dev.manabi.teams;

import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tip from its author's form to the channel of its skill, and what its readers press
 * there.
 */
class TipPathTests extends WithColleagues {

	private static final Map<String, String> TIP = Map.of("words", "手順を紙に書く", "skill", "rpa-ai-ocr", "link",
			"https://example.jp/a");

	private Colleague ito;

	private Shown shared;

	private Colleague reader;

	@BeforeEach
	void share() {
		tieRpa();
		this.ito = colleague(ITO);
		Shown form = this.ito.says("学びのコツを共有したい").sees("学びのコツを共有する");
		this.shared = this.ito.presses(form, "共有する", TIP).sees("学びのコツを共有しました。RPAひろばにも投稿します。");
		assertThat(this.deliveries.run()).isEqualTo(1);
		this.reader = colleague("佐藤 健一").in(RPA, thread());
	}

	@Test
	void standsInTheChannelUnderItsAuthorsName() {
		assertThat(posts()).singleElement()
			.satisfies((post) -> post.sees("学びのコツ：RPA・AI-OCR 利活用", "手順を紙に書く", "[example.jp](https://example.jp/a)",
					"伊藤 彩香さん　2026年11月22日(日)", "役に立った（0）", "保存（0）"));
	}

	@Test
	void whatIsPressedThereCountsOnceAndIsDrawnAnewForAll() {
		Shown post = posts().getFirst();
		this.reader.presses(post, "役に立った（0）").sees("役に立った（1）", "保存（0）", "手順を紙に書く");
		this.reader.presses(post, "保存（0）").sees("役に立った（1）", "保存（1）");
		this.deliveries.run();
		assertThat(CHANNEL.asked("PUT")).extracting(LoggedRequest::getUrl).containsOnly(post(thread()));
		assertThat(CHANNEL.asked("PUT").getLast().getBodyAsString()).contains("役に立った（1）", "保存（1）");
		this.reader.presses(post, "役に立った（0）").sees("役に立った（0）", "保存（1）");
		assertThat(posts()).as("nothing is posted again").hasSize(1);
		colleague("佐藤 健一").says("保存した学びのコツ").sees("1件の学びのコツを保存しています。", "手順を紙に書く");
	}

	/** What the others see there stays as it is. */
	@Test
	void itsAuthorDoesNotCountAndHearsOfItAlone() {
		this.ito.in(RPA, thread())
			.presses(posts().getFirst(), "役に立った（0）")
			.sees("個人チャット")
			.doesNotSee("付けられません", "手順を紙に書く");
		letters(this.ito).getLast().sees("ご自身が共有した学びのコツには、「役に立った」を付けられません。保存はできます。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("PUT")).isEmpty();
		assertThat(posts()).singleElement().satisfies((post) -> post.doesNotSee("付けられません"));
	}

	@Test
	void whatItsAuthorChangesChangesThereAndWhatTheyWithdrawGoes() {
		Shown form = this.ito.presses(this.shared, "書き直す");
		this.ito.presses(form, "書き直す", Map.of("words", "手順を紙に大きく書く")).sees("書き直しました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("PUT").getLast().getBodyAsString()).contains("手順を紙に大きく書く");
		Shown question = this.ito.presses(this.shared, "取り下げる").sees("この学びのコツを取り下げますか？", "手順を紙に大きく書く");
		assertThat(CHANNEL.asked("DELETE")).isEmpty();
		this.ito.presses(question, "取り下げる").sees("学びのコツを取り下げました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("DELETE")).extracting(LoggedRequest::getUrl).containsExactly(post(thread()));
	}

	@Test
	void whatIsReportedThereIsHiddenByTheCoordinator() {
		this.reader.presses(posts().getFirst(), "問題を知らせる");
		Colleague alone = colleague("佐藤 健一");
		Shown form = letters(alone).getLast().sees("この学びのコツのどこに問題がありますか？");
		alone.presses(form, "知らせる", Map.of("reason", "古い手順です")).sees("研修担当に知らせました。");
		Colleague kobayashi = colleague(KOBAYASHI);
		Shown list = kobayashi.says("学びのコツの確認").sees("知らせ：古い手順です").doesNotSee("佐藤");
		Shown hiding = kobayashi.presses(list, "非表示にする").sees("この学びのコツを非表示にしますか？");
		kobayashi.presses(hiding, "非表示にする", Map.of("why", "古い手順です")).sees("非表示にしました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("DELETE")).extracting(LoggedRequest::getUrl).containsExactly(post(thread()));
		letters(this.ito).getLast().sees("あなたの学びのコツ「手順を紙に書く」を、研修担当が非表示にしました。", "理由：古い手順です");
		this.reader.presses(posts().getFirst(), "役に立った（0）").sees("ご覧になれません").doesNotSee("手順を紙に書く");
	}

}
