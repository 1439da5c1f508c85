package dev.manabi.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of messages that can't be said or don't arrive.
 */
class UndeliveredDialogueTests extends OutboxStage {

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
	void whatIsOnItsWayWhenTheSendingBreaksOffIsNotSentAgain() {
		put("ramen");
		this.deliveries.breakOff("lunch:ito");
		assertThat(state()).isEqualTo(State.UNKNOWN);
		assertThat(this.lunch.heard).containsExactly(delivery());
		assertThat(this.deliveries.run()).isZero();
	}

}
