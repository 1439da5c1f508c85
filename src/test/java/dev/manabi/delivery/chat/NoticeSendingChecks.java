package dev.manabi.delivery.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Messenger.Ambiguous;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Sent;
import dev.manabi.conversation.Messenger.Throttled;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.conversation.Place;
import dev.manabi.delivery.Delivery.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices are sent in working hours, not too many a day, and not in vain.
 */
abstract class NoticeSendingChecks extends NoticeStage {

	@Test
	void whatMayHaveArrivedIsNeverSentAgainButToldAtTheNextTurn() {
		becomes(new Ambiguous(), State.UNKNOWN);
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(1);
	}

	@Test
	void whoCannotBeReachedIsToldAtTheNextTurn() {
		becomes(new Unreachable(Unreachable.Reason.BLOCKED), State.UNREACHABLE);
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
	}

	@Test
	void whoCannotBeReachedIsLookedAtAgainOnceManabiIsInstalled() {
		this.mailbox.answers(TAKAHASHI, new Unreachable(Unreachable.Reason.NO_CHAT));
		as(ITO).presses("save-completion", OJT);
		send();
		send();
		as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-02"));
		this.mailbox.answers(TAKAHASHI, new Sent("later"));
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		this.pauses.on(new Installed(new Place.Chat(id(TAKAHASHI))));
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(1);
	}

	@Test
	void whatHadToWaitIsSentLater() {
		this.mailbox.answers(TAKAHASHI, new Throttled(Optional.empty()));
		as(ITO).presses("save-completion", OJT);
		send();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.PENDING);
		this.mailbox.answers(TAKAHASHI, new Sent("later"));
		this.deliveries.run();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SENT);
		this.mailbox.last(TAKAHASHI).sees(REQUEST);
		toldOnce(TAKAHASHI, REQUEST);
	}

	@Test
	void nothingIsSaidOutsideOfWorkingHours() {
		as(ITO).presses("save-completion", OJT);
		this.clock.moveTo("2026-11-28");
		send();
		assertThat(this.outbox.of(id(TAKAHASHI), NoticeTopic.NAME)).isEmpty();
		this.clock.moveTo("2026-11-27");
		this.round.go();
		this.clock.pass(Duration.ofHours(6));
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).message().notBefore()).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
		this.clock.moveTo("2026-11-30");
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees(REQUEST);
	}

	@Test
	void nobodyIsSentMoreThanFiveADay() {
		for (int day = 1; day <= 7; day++) {
			as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-0" + day));
		}
		send();
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(5);
		this.clock.moveTo("2026-11-25");
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(7);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

	private void becomes(Outcome outcome, State state) {
		this.mailbox.answers(TAKAHASHI, outcome);
		as(ITO).presses("save-completion", OJT);
		send();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(state);
		this.round.go();
		assertThat(this.deliveries.run()).isZero();
		as(TAKAHASHI).says("こんにちは").sees(REQUEST);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

}
