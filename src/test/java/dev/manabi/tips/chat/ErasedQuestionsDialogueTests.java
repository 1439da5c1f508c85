package dev.manabi.tips.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody asked or answered goes from the chats of others when they are erased.
 */
@ManabiTest
class ErasedQuestionsDialogueTests {

	private static final String ASKER = "伊藤 彩香";

	private static final List<String> COLLEAGUES = List.of("佐藤 健一", "鈴木 直樹");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Catalogues catalogues;

	@BeforeEach
	void ask() {
		COLLEAGUES.forEach((name) -> {
			complete(name);
			as(name).presses("be-asked");
		});
		as(ASKER).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", "マクロが動きません"));
		this.deliveries.run();
		COLLEAGUES.forEach((name) -> this.mailbox.last(name).sees("マクロが動きません"));
	}

	@Test
	void whatTheyAskedGoesFromEveryChatAnsweredOrNot() {
		answer("佐藤 健一", "録画し直してください");
		erase(ASKER);
		COLLEAGUES.forEach((name) -> assertThat(this.mailbox.of(name)).as(name).isEmpty());
	}

	@Test
	void whatTheyAnsweredGoesFromTheChatOfTheAsker() {
		answer("佐藤 健一", "録画し直してください");
		answer("鈴木 直樹", "保存してください");
		assertThat(this.mailbox.of(ASKER)).hasSize(2);
		erase("佐藤 健一");
		assertThat(this.mailbox.of(ASKER)).singleElement()
			.satisfies((left) -> left.sees("鈴木 直樹さんからの回答", "保存してください").doesNotSee("佐藤", "録画"));
		this.mailbox.last("鈴木 直樹").sees("マクロが動きません");
	}

	@Test
	void whatWasNotSentYetNeverIs() {
		this.mailbox.last("佐藤 健一").presses("回答する", Map.of("words", "録画し直してください"));
		erase("佐藤 健一");
		assertThat(this.mailbox.of(ASKER)).isEmpty();
	}

	private void answer(String name, String words) {
		Seen question = this.mailbox.last(name);
		question.presses("回答する", Map.of("words", words));
		this.deliveries.run();
		this.mailbox.last(ASKER).sees(words);
	}

	private void erase(String name) {
		as(name).presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(this.jdbc.sql("SELECT count(*) FROM colleague_question WHERE person_id = ?")
			.param(this.dialogues.idOf(name))
			.query(Integer.class)
			.single()).isZero();
	}

	private void complete(String name) {
		PersonId person = new PersonId(this.dialogues.idOf(name));
		this.records.record(new Claim(person,
				Learnt.of(this.catalogues.current()
					.courses()
					.stream()
					.filter((it) -> it.id().value().equals("rpa-joint-workshop"))
					.findFirst()
					.orElseThrow()),
				LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat", Optional.empty(), Optional.of(person)));
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
