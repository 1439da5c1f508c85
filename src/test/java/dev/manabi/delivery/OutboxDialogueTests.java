package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.manabi.Dialogues;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of messages that the bot sends on its own.
 */
@ManabiTest
class OutboxDialogueTests {

	private static final String ITO = "伊藤 彩香";

	@Autowired
	private Outbox outbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Lunch lunch;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionOperations transactions;

	@BeforeEach
	void begin() {
		this.clock.moveTo("2026-11-22");
		this.lunch.reset();
	}

	@Test
	void aMessageIsSaidOnceAndItsTopicHearsOfIt() {
		assertThat(put("ramen")).isEqualTo(1);
		assertThat(put("ramen")).isZero();
		assertThat(state()).isEqualTo(State.PENDING);
		assertThat(this.deliveries.run()).isEqualTo(1);
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.mailbox.of(ITO)).singleElement().satisfies((seen) -> seen.sees("お昼はramenです。"));
		assertThat(delivery().activity()).isNotEmpty();
		assertThat(this.outbox.of(ito(), "lunch")).containsExactly(delivery());
		assertThat(this.lunch.heard).containsExactly(delivery());
		assertThat(put("ramen")).isZero();
	}

	@Test
	void itIsSaidInTheLanguageOfWhomItIsFor() {
		this.dialogues.as(ITO, Language.EN).havingChosenIt();
		put("ramen");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("Lunch is ramen.");
	}

	@Test
	void nothingIsPutInByWhatIsRolledBack() {
		this.transactions.executeWithoutResult((transaction) -> {
			put("ramen");
			transaction.setRollbackOnly();
		});
		assertThat(this.outbox.find("lunch:ito")).isEmpty();
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void itWaitsForItsDay() {
		this.outbox.put("lunches", List
			.of(new Message("lunch:ito", ito(), "lunch", "ramen", this.clock.instant().plus(Duration.ofDays(1)))));
		assertThat(this.deliveries.run()).isZero();
		this.clock.moveTo("2026-11-23");
		assertThat(this.deliveries.run()).isEqualTo(1);
		this.mailbox.last(ITO).sees("お昼はramenです。");
	}

	@Test
	void whatIsNoLongerNeededIsNotSaid() {
		this.lunch.says = (_) -> new Content.NotNeeded();
		put("ramen");
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
		assertThat(state()).isEqualTo(State.SKIPPED);
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@Test
	void whatIsForLaterIsAskedAgainThen() {
		Instant tomorrow = this.clock.instant().plus(Duration.ofDays(1));
		this.lunch.says = (_) -> new Content.Later(tomorrow);
		put("ramen");
		this.deliveries.run();
		assertThat(this.deliveries.run()).isZero();
		assertThat(delivery().message().notBefore()).isEqualTo(tomorrow);
		this.lunch.reset();
		this.clock.moveTo("2026-11-23");
		this.deliveries.run();
		assertThat(state()).isEqualTo(State.SENT);
	}

	@Test
	void aTopicThatFailsIsAskedFiveTimes() {
		List<String> asked = new ArrayList<>();
		this.lunch.says = (delivery) -> {
			asked.add(delivery.message().subject());
			throw new IllegalStateException("No lunch");
		};
		put("ramen");
		for (int turn = 0; turn < 9; turn++) {
			this.deliveries.run();
		}
		assertThat(asked).hasSize(5);
		assertThat(state()).isEqualTo(State.FAILED);
	}

	@Test
	void whatNobodyKnowsHowToSayFails() {
		this.outbox.put("lunches", List.of(new Message("lunch:ito", ito(), "dinner", "ramen", this.clock.instant())));
		this.deliveries.run();
		assertThat(state()).isEqualTo(State.FAILED);
	}

	@Test
	void whoeverLeftCanNotBeReached() {
		this.outbox.put("lunches", List.of(new Message("lunch:ito",
				new PersonId("00000000-0000-4000-8000-00000000ffff"), "lunch", "ramen", this.clock.instant())));
		this.deliveries.run();
		assertThat(delivery().reason()).contains(Reason.LEFT);
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@ParameterizedTest
	@CsvSource({ "NO_CHAT, UNREACHABLE, NOT_INSTALLED", "GONE, UNREACHABLE, NO_CONVERSATION",
			"BLOCKED, UNREACHABLE, BLOCKED", "REFUSED, FAILED, " })
	void whoCanNotBeReachedIsNotTriedAgain(Unreachable.Reason trouble, State state, Reason reason) {
		this.mailbox.answers(ITO, new Unreachable(trouble));
		put("ramen");
		this.deliveries.run();
		assertThat(state()).isEqualTo(state);
		assertThat(delivery().reason()).isEqualTo(Optional.ofNullable(reason));
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@Test
	void whatMayHaveArrivedIsNotSentAgain() {
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		put("ramen");
		this.deliveries.run();
		assertThat(state()).isEqualTo(State.UNKNOWN);
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@ParameterizedTest
	@CsvSource({ "throttled", "not connected", "held" })
	void whatDidNotLeaveIsSentLater(String trouble) {
		this.mailbox.answers(ITO, switch (trouble) {
			case "throttled" -> new Messenger.Throttled(Optional.of(Duration.ofSeconds(5)));
			case "held" -> new Messenger.Held(Duration.ofSeconds(2));
			default -> new Messenger.NotConnected();
		});
		put("ramen");
		for (int turn = 0; turn < 9; turn++) {
			assertThat(this.deliveries.run()).isEqualTo(1);
			assertThat(state()).isEqualTo(State.PENDING);
		}
		this.mailbox.empty();
		this.deliveries.run();
		assertThat(state()).isEqualTo(State.SENT);
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whoseChatNeverOpensIsGivenUp() {
		this.mailbox.answers(ITO, new Messenger.NotOpened());
		put("ramen");
		for (int turn = 0; turn < 9; turn++) {
			this.deliveries.run();
			assertThat(state()).isEqualTo(State.PENDING);
		}
		this.deliveries.run();
		assertThat(state()).isEqualTo(State.UNREACHABLE);
		assertThat(delivery().reason()).contains(Reason.NO_CONVERSATION);
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@Test
	void whatIsCalledOffIsNotSaid() {
		put("ramen");
		assertThat(this.outbox.cancel("lunch:ito")).isTrue();
		assertThat(this.outbox.cancel("lunch:ito")).isFalse();
		assertThat(this.deliveries.run()).isZero();
		assertThat(state()).isEqualTo(State.SKIPPED);
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@Test
	void itsTopicHearsOfWhatIsCalledOffOnceThatIsCertain() {
		put("ramen");
		this.transactions.executeWithoutResult((transaction) -> {
			assertThat(this.outbox.cancel("lunch:ito")).isTrue();
			transaction.setRollbackOnly();
		});
		assertThat(state()).isEqualTo(State.PENDING);
		assertThat(this.lunch.heard).isEmpty();
		this.transactions.executeWithoutResult((_) -> {
			assertThat(this.outbox.cancel("lunch:ito")).isTrue();
			assertThat(this.lunch.heard).isEmpty();
		});
		assertThat(this.lunch.heard).containsExactly(delivery());
	}

	@Test
	void whatIsOnItsWayWhenTheSendingBreaksOffIsNotSentAgain() {
		put("ramen");
		this.deliveries.breakOff("lunch:ito");
		assertThat(state()).isEqualTo(State.UNKNOWN);
		assertThat(this.lunch.heard).containsExactly(delivery());
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void whatWasSentIsDrawnAnewWhereItStands() {
		put("ramen");
		this.deliveries.run();
		this.lunch.says = (_) -> new Content.Say(new Reply.Words("お昼は終わりました。"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("お昼はramenです。");
		this.outbox.refresh("lunch:ito");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).singleElement().satisfies((seen) -> seen.sees("お昼は終わりました。"));
		this.lunch.says = (_) -> new Content.NotNeeded();
		this.outbox.refresh("lunch:ito");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("お昼は終わりました。");
		assertThat(this.lunch.heard).hasSize(1);
	}

	/** What a coordinator takes back must go, however long Teams fails. */
	@Test
	void whatIsTakenBackIsTakenBackUntilItIsGone() {
		put("ramen");
		this.deliveries.run();
		this.outbox.refresh("lunch:ito");
		this.lunch.says = (_) -> {
			throw new IllegalStateException("the database is away");
		};
		this.deliveries.run();
		this.lunch.says = (_) -> new Content.TakenBack();
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		for (int turn = 0; turn < 9; turn++) {
			this.deliveries.run();
		}
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		this.mailbox.answers(ITO, new Messenger.Sent("m"));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	private int put(String dish) {
		return this.outbox.put("lunches",
				List.of(new Message("lunch:ito", ito(), "lunch", dish, this.clock.instant())));
	}

	private PersonId ito() {
		return new PersonId(this.dialogues.idOf(ITO));
	}

	private Delivery delivery() {
		return this.outbox.find("lunch:ito").orElseThrow();
	}

	private State state() {
		return delivery().state();
	}

	@TestConfiguration
	static class Kitchen {

		@Bean
		Lunch lunch() {
			return new Lunch();
		}

	}

	/** Says what is for lunch. */
	static final class Lunch implements Topic {

		private final List<Delivery> heard = new ArrayList<>();

		private @Nullable Function<Delivery, Content> says;

		void reset() {
			this.heard.clear();
			this.says = null;
		}

		@Override
		public String name() {
			return "lunch";
		}

		@Override
		public Content content(Delivery delivery, Language language) {
			String dish = delivery.message().subject();
			return (this.says != null) ? this.says.apply(delivery) : new Content.Say(
					new Reply.Words((language == Language.JA) ? "お昼は" + dish + "です。" : "Lunch is " + dish + "."));
		}

		@Override
		public void settled(Delivery delivery) {
			this.heard.add(delivery);
		}

	}

}
