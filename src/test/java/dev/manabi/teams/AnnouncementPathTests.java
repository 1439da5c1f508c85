package dev.manabi.teams;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.manabi.TestClock;
import dev.manabi.workdays.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An announcement from the coordinator's form to the channel and the chats of those it is
 * for, and their questions back to the coordinator.
 */
class AnnouncementPathTests extends WithColleagues {

	private static final Map<String, String> WORDS = Map.of("title", "年末調整のお知らせ", "body", "**12月4日**までに提出してください。");

	private Colleague kobayashi;

	private Colleague ito;

	@Autowired
	private TestClock clock;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@BeforeEach
	void begin() {
		tieRpa();
		this.kobayashi = colleague(KOBAYASHI);
		this.ito = colleague(ITO);
		this.ito.says("こんにちは");
	}

	@Test
	void arrivesInTheChannelAndInChats() {
		send();
		assertThat(posts()).singleElement()
			.satisfies((post) -> post.sees("年末調整のお知らせ", "**12月4日**までに提出してください。", "担当者に質問する"));
		letters(this.ito).getLast().sees("年末調整のお知らせ", "**12月4日**までに提出してください。");
		assertThat(begun()).as("whoever had no chat with the bot")
			.containsExactlyInAnyOrder(id("髙橋 美智子").value(), id("鈴木 直樹").value(), id("渡辺 大輔").value());
		letters(colleague("鈴木 直樹")).getLast().sees("年末調整のお知らせ");
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void isCorrectedWhereItStands() {
		Shown report = send();
		String post = post(thread());
		String letter = this.ito.chat() + "/" + CHANNEL.called(this.ito.chat(), "年末調整のお知らせ");
		Shown form = this.kobayashi.presses(report, "修正する");
		Shown revision = this.kobayashi.presses(form, "下書きを保存", Map.of("title", "年末調整の期限について"));
		Shown question = this.kobayashi.presses(revision, "送信済みのお知らせに反映").sees("送信済みの5件を、この内容に書き換えますか？");
		CHANNEL.forget();
		this.kobayashi.presses(question, "書き換える").sees("書き換えを始めました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("PUT")).hasSize(5)
			.allSatisfy((request) -> assertThat(request.getBodyAsString()).contains("年末調整の期限について"))
			.extracting(LoggedRequest::getUrl)
			.contains(post, letter);
		assertThat(CHANNEL.asked("POST")).isEmpty();
	}

	@Test
	void isTakenBackFromEverywhere() {
		Shown report = send();
		String post = post(thread());
		String letter = this.ito.chat() + "/" + CHANNEL.called(this.ito.chat(), "年末調整のお知らせ");
		Shown question = this.kobayashi.presses(report, "取り消す").sees("このお知らせを取り消しますか？");
		this.deliveries.run();
		assertThat(CHANNEL.asked("DELETE")).isEmpty();
		this.kobayashi.presses(question, "取り消す").sees("お知らせを取り消しました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("DELETE")).hasSize(5).extracting(LoggedRequest::getUrl).contains(post, letter);
	}

	@Test
	void aQuestionByTheCardsButtonReachesTheAuthorAndTheAnswerComesBack() {
		send();
		Shown form = this.ito.presses(letters(this.ito).getLast(), "担当者に質問する");
		this.ito.presses(form, "質問を送る", Map.of("words", "期限は*いつ*ですか")).sees("質問をお預かりしました");
		this.deliveries.run();
		Shown asked = letters(this.kobayashi).getLast().sees("伊藤 彩香さん（高齢者福祉課）", "期限は\\*いつ\\*ですか");
		this.kobayashi.presses(asked, "回答を送る", Map.of("answer", "12月4日です。")).sees("回答を送りました。");
		this.deliveries.run();
		letters(this.ito).getLast().sees("お知らせへの質問の回答", "12月4日です。");
	}

	@Test
	void aQuotedReplyIsAQuestionAndTheAuthorsQuotedReplyItsAnswer() {
		send();
		this.ito.quotes(CHANNEL.called(this.ito.chat(), "年末調整のお知らせ"), "期限はいつですか")
			.sees("お知らせへの質問として、担当者に届けます。回答は、このチャットに届きます。");
		this.deliveries.run();
		letters(this.kobayashi).getLast().sees("伊藤 彩香さん（高齢者福祉課）", "期限はいつですか");
		Shown proposed = this.kobayashi.quotes(CHANNEL.called(this.kobayashi.chat(), "期限はいつですか"), "12月4日です");
		assertThat(this.kobayashi.presses(proposed, "回答を送る").texts()).contains("12月4日です");
		this.deliveries.run();
		letters(this.ito).getLast().sees("12月4日です");
	}

	@Test
	void aMentionInTheThreadIsAQuestionAndTheAnswerIsPrivate() {
		send();
		colleague("中村 さくら").in(RPA, thread()).says("誰が対象ですか").sees("お知らせへの質問として、担当者に届けます。回答は、Manabi との個人チャットに届きます。");
		this.deliveries.run();
		Shown asked = letters(this.kobayashi).getLast().sees("中村 さくらさん（デジタル推進室）", "誰が対象ですか");
		this.kobayashi.presses(asked, "回答を送る", Map.of("answer", "全員です"));
		this.deliveries.run();
		letters(colleague("中村 さくら")).getLast().sees("全員です");
		assertThat(posts()).as("nothing more in the channel").hasSize(1);
	}

	@Test
	void whatIsPressedInTheChannelCountsOnceForEach() {
		Shown report = send();
		Colleague reader = colleague("中村 さくら").in(RPA, thread());
		reader.presses(posts().getFirst(), "確認しました").sees("確認を記録しました。").doesNotSee("中村");
		reader.presses(posts().getFirst(), "確認しました");
		this.ito.presses(letters(this.ito).getLast(), "確認しました").sees("✓ 確認済みです");
		this.kobayashi.presses(report, "更新").sees("2人");
	}

	@Test
	void theLinkToTheTableGoesToTheCoordinatorAlone() {
		send();
		String id = this.jdbc.sql("SELECT id FROM announcement").query(String.class).single();
		inChannel(KOBAYASHI).presses("export-announcement", Map.of("announcement", id)).doesNotSee(".csv");
		String link = letters(this.kobayashi).getLast()
			.texts()
			.stream()
			.filter((text) -> text.startsWith("https://manabi.city.example.jp/announcements/"))
			.findFirst()
			.orElseThrow();
		HttpResponse<String> table = this.endpoint
			.send(HttpRequest.newBuilder(this.endpoint.address().resolve(URI.create(link).getRawPath())));
		assertThat(table.statusCode()).isEqualTo(200);
		assertThat(table.body()).contains("伊藤 彩香,007742,高齢者福祉課,送信済み / sent");
	}

	@Test
	void whomItDoesNotReachIsInTheReportWithTheReason() {
		CHANNEL.answers("a:" + this.ito.id(), aResponse().withStatus(403));
		CHANNEL.answers("a:" + id("鈴木 直樹").value(), aResponse().withStatus(500));
		this.kobayashi.presses(send(), "更新").sees("届けられず（Manabi が削除済み、またはブロック中）", "届いたか不明", "3件");
		assertThat(CHANNEL.received(this.ito.chat())).as("nothing is sent twice").hasSize(1);
	}

	@Test
	void goesOutAtItsTime(@Autowired ApplicationEventPublisher events) {
		this.kobayashi.presses(draft(WORDS), "この日時に送る", Map.of("day", "2026-11-25", "time", "09:00"))
			.sees("送信を予約しました。");
		assertThat(this.deliveries.run()).isZero();
		this.clock.moveTo("2026-11-25");
		events.publishEvent(new ClockMoved(this.clock.instant()));
		assertThat(this.deliveries.run()).isEqualTo(5);
		assertThat(posts()).hasSize(1);
	}

	@Test
	void itsSessionIsEnrolledInFromTheChat() {
		Shown draft = draft(Map.of("title", "管理職の皆さまへ", "body", "ぜひご参加ください。", "session",
				"digital-management-seminar 2026-12-16T14:00"));
		this.kobayashi.presses(this.kobayashi.presses(draft, "今すぐ送る"), "送る");
		this.deliveries.run();
		this.ito.presses(letters(this.ito).getLast(), "この回に申し込む");
		assertThat(this.jdbc.sql("SELECT person_id FROM enrolment").query(String.class).list())
			.containsExactly(this.ito.id());
		this.jdbc.sql("DELETE FROM enrolment").update();
	}

	/** Composed by the buttons of its cards, for a section of four and the channel. */
	private Shown draft(Map<String, String> words) {
		Shown form = this.kobayashi.says("全職員にお知らせを出したい").sees("お知らせの作成");
		Shown audience = this.kobayashi.presses(form, "下書きを保存", words);
		return this.kobayashi.presses(audience, "宛先を保存", Map.of("departments", "高齢者福祉課", "channels", RPA))
			.sees("4人と1チャンネル");
	}

	private Shown send() {
		Shown question = this.kobayashi.presses(draft(WORDS), "今すぐ送る").sees("4人と1チャンネルに、いま送りますか？");
		assertThat(this.deliveries.run()).isZero();
		Shown report = this.kobayashi.presses(question, "送る").sees("送信を始めました。");
		assertThat(this.deliveries.run()).isEqualTo(5);
		return report;
	}

}
