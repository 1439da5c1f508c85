package dev.manabi.reminders.chat;

import java.time.Duration;
import java.util.List;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Place;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Superiors and coordinators hear of those who are reminded in vain, and of nobody else.
 */
class OverduePeopleDialogueTests extends RemindersStage {

	@Autowired
	private Outbox outbox;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void aSuperiorHearsOfWhatIsOverdueOnceAWeek() {
		begins("2027-01-15");
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-02-05");
		begins("2027-02-08");
		Seen summary = this.mailbox.last(TAKAHASHI);
		summary.sees("部下の方の未受講のお知らせ", "必修の研修の期限を過ぎている方と、お知らせの届かない方が、あわせて3人います。受講の声かけをお願いします。", "伊藤 彩香",
				"Manabi からのお知らせが届かないため、直接お伝えください。");
		begins("2027-02-09");
		assertThat(toSuperiors()).hasSize(2);
		begins("2027-02-17");
		assertThat(toSuperiors()).hasSize(3);
	}

	@Test
	void ofWhomRemindersDoNotReachASuperiorHearsWhatTheyWouldHaveTold() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		begins("2027-01-18");
		this.mailbox.last(TAKAHASHI).sees("伊藤 彩香", "情報セキュリティ(基礎)").doesNotSee("チャットツール利用");
	}

	@Test
	void whoeverInstallsManabiIsReachedAgain() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		this.clock.pass(Duration.ofHours(1));
		this.events.publishEvent(new Installed(new Place.Chat(new PersonId(this.dialogues.idOf(ITO)))));
		begins("2027-01-18");
		assertThat(toSuperiors()).isEmpty();
		begins("2027-01-22");
		begins("2027-01-25");
		this.mailbox.last(TAKAHASHI).sees("伊藤 彩香");
	}

	@Test
	void whoeverIsSentSomethingElseIsReachedAgain() {
		this.mailbox.answers("小林 恵", new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		this.clock.pass(Duration.ofHours(1));
		this.mailbox.answers("小林 恵", new Messenger.Sent("arrived"));
		coordinator().says("リマインドの試し送り");
		this.deliveries.run();
		begins("2027-01-18");
		assertThat(this.mailbox.of("山本 隆")).noneMatch((seen) -> seen.lines().contains("部下の方の未受講のお知らせ"));
	}

	/** What a superior by department would be refused is not on their card. */
	@Test
	void theCardLeadsToThePeopleWhoReport() {
		begins("2027-01-15");
		begins("2027-02-05");
		begins("2027-02-08");
		this.mailbox.last(TAKAHASHI).presses("部下や課の受講状況は？").sees("伊藤 彩香");
		isTold("中村 さくら", "山本 隆", "");
		this.deliveries.run();
		Seen card = this.mailbox.last("中村 さくら").sees("山本 隆");
		assertThat(card.last().toString()).doesNotContain("team-progress");
	}

	/** 山本 隆 has no manager, and leads his department himself. */
	@Test
	void aCoordinatorHearsOfThoseWithoutASuperior() {
		this.mailbox.answers("山本 隆", new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		begins("2027-01-18");
		this.mailbox.last("小林 恵")
			.sees("繰り返しお知らせしても未受講の方", "山本 隆", "上司の方が分からないため、ほかにお知らせした方はいません。Manabi からのお知らせが届かないため、直接お伝えください。");
	}

	@Test
	void whoeverIsNotYetKnownByIdIsFoundByUserName() {
		begins("2027-01-15");
		begins("2027-02-05");
		this.clock.moveTo("2027-02-08");
		isTold(TAKAHASHI, ITO, "Ito.Ayaka@city.example.jp");
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees("必修の研修の期限を過ぎている方と、お知らせの届かない方が、あわせて1人います。受講の声かけをお願いします。", "伊藤 彩香");
	}

	@Test
	void nobodyHearsOfThoseOnLeave() {
		onLeave("2027-02-08", "2027-03-31");
		begins("2027-01-15");
		for (String each : List.of("2027-02-05", "2027-02-08")) {
			begins(each);
		}
		this.mailbox.last(TAKAHASHI).sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	@Test
	void whoeverIsOnLeaveMeanwhileIsNotOnTheCards() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		this.clock.moveTo("2027-02-22");
		this.day.begins();
		onLeave("2027-02-22", "2027-03-31");
		this.day.forget();
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees("渡辺 大輔").doesNotSee("伊藤 彩香");
		this.mailbox.last("小林 恵").sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	/** The superior hears of them instead. */
	@Test
	void whatCouldNotBeDeliveredIsNotCountedAsAReminder() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		coordinator().presses("overdue-people").sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	@Test
	void whoeverIsNoLongerTheSuperiorOrACoordinatorIsToldNothing() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		this.clock.moveTo("2027-02-08");
		isTold("中村 さくら", ITO, "");
		isTold("Emily Carter", "山本 隆", "");
		waits(TAKAHASHI, "overdue-all", "2027-02-08");
		int sent = this.mailbox.size();
		this.deliveries.run();
		assertThat(this.mailbox.size()).isEqualTo(sent);
	}

	@Test
	void afterManyRemindersACoordinatorHears() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		coordinator().says("繰り返しお知らせしても未受講の方").sees("伊藤 彩香", "情報セキュリティ(基礎)");
		begins("2027-02-22");
		this.mailbox.last("小林 恵").sees("繰り返しお知らせしても未受講の方", "伊藤 彩香");
		this.dialogues.as(ITO, Language.JA).presses("overdue-people").doesNotSee("渡辺 大輔");
	}

	private void isTold(String superior, String of, String userName) {
		this.jdbc.sql("""
				INSERT INTO reminder_summary (week, superior, person_id, user_name)
				VALUES (DATE '2027-02-08', :superior, :of, :name)
				""")
			.param("superior", this.dialogues.idOf(superior))
			.param("of", userName.isEmpty() ? this.dialogues.idOf(of) : PersonId.ofUserName(userName).value())
			.param("name", userName)
			.update();
		waits(superior, "overdue-team", "2027-02-08");
	}

	private void waits(String name, String topic, String subject) {
		this.outbox.put("test:" + topic, List.of(new Message("test:" + topic + ":" + name,
				new PersonId(this.dialogues.idOf(name)), topic, subject, this.clock.instant())));
	}

}
