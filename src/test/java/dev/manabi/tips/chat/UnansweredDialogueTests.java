package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.Dialogues.Seen;
import dev.manabi.TestClock;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import dev.manabi.workdays.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A question goes on to others where those who were asked can't answer, and its asker
 * hears if nobody does. It is Sunday 22 November 2026; Monday is a holiday.
 */
class UnansweredDialogueTests extends ColleaguesStage {

	private static final List<String> FIVE = List.of(SATO, SUZUKI, "髙橋 美智子", "山本 隆", "中村 さくら");

	private static final String UNANSWERED = "「RPA・AI-OCR 利活用」についてのご質問「マクロが\\*動きません\\*」には、まだ回答がありません。"
			+ "この後に回答があれば、この個人チャットにお届けします。研修担当にもお尋ねいただけます。このスキルの研修も、あわせてご覧ください。";

	@Autowired
	private TestClock clock;

	@Autowired
	private ApplicationEventPublisher events;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void whoTakesBackTheirConsentIsReplacedAndNobodyIsAskedTwice() {
		FIVE.forEach(this::volunteers);
		as(ITO).presses("send-question", QUESTION);
		assertThat(this.deliveries.run()).isEqualTo(3);
		String first = asked().getFirst();
		as(first).presses("not-be-asked").sees("質問を受けない設定にしました。これから質問は届きません。");
		assertThat(this.deliveries.run()).isEqualTo(1);
		assertThat(asked()).hasSize(4);
		as(first).presses("be-asked");
		as(asked().get(1)).presses("not-be-asked");
		assertThat(this.deliveries.run()).isEqualTo(1);
		as(asked().get(2)).presses("not-be-asked");
		passes("2026-11-24");
		assertThat(this.deliveries.run()).as("nobody is left").isZero();
		assertThat(asked()).containsExactlyInAnyOrderElementsOf(FIVE);
		FIVE.forEach((name) -> assertThat(this.mailbox.of(name)).hasSize(1));
	}

	/** Who took it back before it was sent never gets it. */
	@Test
	void whatWasOnItsWayGoesToAnother() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		volunteers(SUZUKI);
		as(SATO).presses("not-be-asked");
		as(SATO).presses("be-asked");
		this.deliveries.run();
		assertThat(this.mailbox.of(SATO)).isEmpty();
		assertThat(this.mailbox.of(SUZUKI)).hasSize(1);
	}

	@Test
	void whoCannotBeReachedIsReplaced() {
		FIVE.forEach(this::volunteers);
		FIVE.stream()
			.filter((name) -> !name.equals(SATO))
			.forEach((name) -> this.mailbox.answers(name, new Unreachable(Unreachable.Reason.NO_CHAT)));
		as(ITO).presses("send-question", QUESTION);
		while (this.deliveries.run() > 0) {
			continue;
		}
		this.mailbox.last(SATO).sees("質問：RPA・AI-OCR 利活用");
		assertThat(asked()).containsExactlyInAnyOrderElementsOf(FIVE);
	}

	@Test
	void whoLeftIsReplacedAtTheNextRound() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		String gone = "00000000-0000-4000-8000-00000000ffff";
		this.jdbc.sql("UPDATE colleague_request SET person_id = ?").param(gone).update();
		this.jdbc.sql("UPDATE colleague_volunteer SET person_id = ?").param(gone).update();
		volunteers(SUZUKI);
		passes("2026-11-24");
		assertThat(this.deliveries.run()).isEqualTo(1);
		this.mailbox.last(SUZUKI).sees("質問：RPA・AI-OCR 利活用");
	}

	@Test
	void whatIsAnsweredGoesToNobodyElseAndItsAskerHearsNoMore() {
		FIVE.forEach(this::volunteers);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		List<String> asked = asked();
		answers(asked.getFirst(), "録画し直してください");
		as(asked.get(1)).presses("not-be-asked");
		passes("2026-12-25");
		this.deliveries.run();
		assertThat(asked()).hasSize(3);
		assertThat(this.mailbox.of(ITO)).singleElement().satisfies((seen) -> seen.sees("録画し直してください"));
	}

	/** Tuesday, Wednesday and Thursday are the three working days. */
	@Test
	void afterThreeWorkingDaysTheAskerHearsOnceThatNobodyHasAnswered() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		passes("2026-11-26");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		passes("2026-11-27");
		this.deliveries.run();
		Seen told = this.mailbox.last(ITO).sees(UNANSWERED);
		told.presses("このスキルについて").sees("No.10　RPA・AI-OCR 利活用");
		passes("2026-12-10");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		volunteers(SUZUKI);
		as(SATO).presses("not-be-asked");
		passes("2026-12-11");
		this.deliveries.run();
		assertThat(this.mailbox.of(SUZUKI)).as("it is closed").isEmpty();
		answers(SATO, "遅くなりました").sees("回答を送りました。ありがとうございます。");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("遅くなりました");
	}

	/** Else it would tell who has completed the skill. */
	@Test
	void theAskerHearsTheSameWhetherThereIsAnybodyOrNot() {
		Seen nobody = as(ITO).presses("send-question", QUESTION);
		passes("2026-11-27");
		this.deliveries.run();
		Seen told = this.mailbox.last(ITO);
		this.clock.moveTo("2026-11-22");
		FIVE.forEach(this::volunteers);
		Seen five = as(ITO).presses("send-question", QUESTION);
		passes("2026-11-27");
		this.deliveries.run();
		assertThat(five.answer()).isEqualTo(nobody.answer());
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		assertThat(this.mailbox.last(ITO).answer()).isEqualTo(told.answer());
		five.doesNotSee(FIVE.toArray(String[]::new));
		told.doesNotSee(FIVE.toArray(String[]::new));
	}

	@Test
	void itIsSaidInEnglishToo() {
		this.dialogues.as(ITO, Language.EN)
			.havingChosenIt()
			.presses("send-question", QUESTION)
			.sees("Your question is taken. It goes to colleagues who have completed this skill and agreed to be asked, if there are any. You hear from me in this chat as soon as somebody answers, and after 3 working days if nobody has. If it is urgent, please ask the training office.");
		passes("2026-11-27");
		this.deliveries.run();
		this.mailbox.last(ITO)
			.sees("Nobody has answered your question on “Using RPA and AI-OCR” so far: “マクロが\\*動きません\\*” If an answer comes later, it comes to this chat. The training office can help, too, and so may the courses for this skill.");
	}

	@Test
	void anErasedQuestionIsSpokenOfNoMore() {
		as(ITO).presses("send-question", QUESTION);
		as(ITO).presses("erase-my-data").presses("消去する");
		passes("2026-11-27");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	private void passes(String day) {
		this.clock.moveTo(day);
		this.events.publishEvent(new ClockMoved(this.clock.instant()));
	}

	/** In the order in which they were asked. */
	private List<String> asked() {
		Map<String, String> names = this.dialogues.with(DemoPeople.class)
			.list()
			.stream()
			.map(DemoPerson::person)
			.collect(Collectors.toMap((person) -> person.id().value(), Person::name));
		return this.jdbc.sql("""
				SELECT r.person_id FROM colleague_request r JOIN delivery d ON d.subject = r.id
				WHERE d.topic = 'colleague-question' ORDER BY d.place
				""").query((row, _) -> names.getOrDefault(row.getString(1), "")).list();
	}

}
