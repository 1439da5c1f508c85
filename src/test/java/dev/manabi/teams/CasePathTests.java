package dev.manabi.teams;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How somebody's work was improved, from their form to the channel.
 */
class CasePathTests extends WithColleagues {

	private static final Map<String, String> CASE = Map.of("workshop", "rpa-joint-workshop", "skill", "rpa-ai-ocr",
			"before", "申請書を手で入力", "after", "RPAで自動入力", "hours", "１,２００");

	private Colleague ito;

	private Colleague kobayashi;

	@BeforeEach
	void send() {
		tieRpa();
		completed(ITO, "rpa-joint-workshop");
		this.ito = colleague(ITO);
		this.kobayashi = colleague(KOBAYASHI);
		Shown list = this.ito.says("業務改善事例");
		Shown form = this.ito.presses(list, "事例を登録する").sees("業務改善事例の登録");
		this.ito.presses(form, "研修担当に送る", CASE).sees("研修担当に送りました。", "効果：年間1,200時間");
	}

	@Test
	void isConfirmedAndPostedToTheChannelOfItsSkill() {
		colleague("佐藤 健一").says("業務改善事例").sees("確認された事例は、まだありません。").doesNotSee("RPAで自動入力");
		Shown opened = open();
		this.kobayashi.presses(opened, "確認して紹介する").sees("確認しました。");
		this.deliveries.run();
		assertThat(posts()).singleElement()
			.satisfies((post) -> post.sees("業務改善事例：RPA・AI-OCR 利活用", "RPAで自動入力", "効果：年間1,200時間"));
		letters(this.ito).getLast().sees("お送りいただいた業務改善事例が確認され、全庁に紹介されました。");
		colleague("佐藤 健一").says("業務改善事例").sees("1件の事例があります。", "RPAで自動入力");
	}

	@Test
	void isGivenBackWithAWordToItsAuthorAlone() {
		Shown opened = open();
		this.kobayashi.presses(opened, "差し戻す", Map.of("why", "効果の計算を")).sees("差し戻しました。");
		this.deliveries.run();
		letters(this.ito).getLast().sees("差し戻されました。研修担当から：「効果の計算を」");
		assertThat(posts()).isEmpty();
	}

	@Test
	void whatIsWithdrawnGoesFromTheChannel() {
		Shown opened = open();
		this.kobayashi.presses(opened, "確認して紹介する");
		this.deliveries.run();
		String id = this.jdbc.sql("SELECT id FROM improvement_case").query(String.class).single();
		this.ito.presses("withdraw-case", Map.of("case", id)).sees("事例を取り下げました。");
		this.deliveries.run();
		assertThat(CHANNEL.asked("DELETE")).singleElement()
			.satisfies((request) -> assertThat(request.getUrl()).isEqualTo(post(thread())));
	}

	private Shown open() {
		Shown waiting = this.kobayashi.says("業務改善事例の確認").sees("確認を待つ事例が1件あります。");
		return this.kobayashi.presses(waiting, "内容を見て確認する").sees("RPAで自動入力");
	}

}
