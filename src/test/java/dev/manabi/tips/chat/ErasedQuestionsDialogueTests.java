package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody asked or answered goes from the chats of others when they are erased.
 */
class ErasedQuestionsDialogueTests extends ColleaguesStage {

	private static final List<String> COLLEAGUES = List.of(SATO, SUZUKI);

	@BeforeEach
	void ask() {
		COLLEAGUES.forEach(this::volunteers);
		as(ITO).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", "マクロが動きません"));
		this.deliveries.run();
		COLLEAGUES.forEach((name) -> this.mailbox.last(name).sees("マクロが動きません"));
	}

	@Test
	void whatTheyAskedGoesFromEveryChatAnsweredOrNot() {
		answer(SATO, "録画し直してください");
		erase(ITO);
		COLLEAGUES.forEach((name) -> assertThat(this.mailbox.of(name)).as(name).isEmpty());
	}

	@Test
	void whatTheyAnsweredGoesFromTheChatOfTheAsker() {
		answer(SATO, "録画し直してください");
		answer(SUZUKI, "保存してください");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		erase(SATO);
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((left) -> left.sees("鈴木 直樹さんからの回答", "保存してください").doesNotSee("佐藤", "録画"));
		this.mailbox.last(SUZUKI).sees("マクロが動きません");
	}

	@Test
	void whatWasNotSentYetNeverIs() {
		answers(SATO, "録画し直してください");
		erase(SATO);
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	private void answer(String name, String words) {
		answers(name, words);
		this.deliveries.run();
		this.mailbox.last(ITO).sees(words);
	}

	private void erase(String name) {
		as(name).presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(this.jdbc.sql("SELECT count(*) FROM colleague_question WHERE person_id = ?")
			.param(this.dialogues.idOf(name))
			.query(Integer.class)
			.single()).isZero();
	}

}
