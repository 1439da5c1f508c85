package dev.manabi.teams;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is stuck asks in the channel, and what colleagues know comes to their own chat.
 */
class ColleaguePathTests extends WithColleagues {

	private Colleague sato;

	private Colleague ito;

	private Shown offered;

	@BeforeEach
	void ask() {
		tieRpa();
		this.sato = colleague("佐藤 健一");
		this.ito = colleague(ITO);
		completed("佐藤 健一", "rpa-joint-workshop");
		this.sato.presses("be-asked", Map.of());
		this.sato.presses("send-tip", Map.of("words", "手順を紙に書く", "skill", "rpa-ai-ocr", "link", "", "where", "none"));
		this.offered = inChannel(ITO).says("RPAで困っています: マクロが動きません");
	}

	@Test
	void theChannelSeesCoursesAndTipsAndNothingOfWhoKnows() {
		this.offered.sees("「RPA・AI-OCR 利活用」でお困りですか", "近隣市合同RPA・AI-OCR活用ワークショップ", "手順を紙に書く（佐藤 健一さん", "マクロが動きません");
		assertThat(inChannel("中村 さくら").says("RPAで困っています: マクロが動きません")).isEqualTo(this.offered);
	}

	@Test
	void theQuestionReachesWhoAgreedAndTheAnswerWhoAsked() {
		inChannel(ITO).presses(this.offered, "詳しい職員に質問する").sees("個人チャットにお送りしました").doesNotSee("佐藤", "質問をお預かり");
		letters(this.ito).getLast().sees("質問をお預かりしました。").doesNotSee("佐藤");
		this.deliveries.run();
		Shown question = letters(this.sato).getLast().sees("質問：RPA・AI-OCR 利活用", "伊藤 彩香さん", "マクロが動きません");
		this.sato.presses(question, "回答する", Map.of("words", "録画し直してください")).sees("回答を送りました。");
		this.deliveries.run();
		letters(this.ito).getLast().sees("佐藤 健一さんからの回答", "録画し直してください");
		assertThat(posts()).as("nothing in the channel").isEmpty();
	}

	@Test
	void whatIsSaidQuotingTheQuestionIsSentByTheButton() {
		inChannel(ITO).presses(this.offered, "詳しい職員に質問する");
		this.deliveries.run();
		Shown proposed = this.sato.quotes(CHANNEL.called(this.sato.chat(), "マクロが動きません"), "録画し直してください")
			.sees("これを回答として送りますか？");
		this.deliveries.run();
		assertThat(letters(this.ito)).hasSize(1);
		this.sato.presses(proposed, "回答する");
		this.deliveries.run();
		letters(this.ito).getLast().sees("録画し直してください");
	}

	@Test
	void whoNoLongerAgreesIsNotAsked() {
		this.sato.presses("not-be-asked", Map.of());
		inChannel(ITO).presses(this.offered, "詳しい職員に質問する");
		letters(this.ito).getLast().sees("同意した職員がいれば届きます");
		assertThat(this.deliveries.run()).isZero();
	}

}
