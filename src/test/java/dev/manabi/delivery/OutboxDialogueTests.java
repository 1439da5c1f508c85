package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.manabi.delivery.Delivery.State;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of messages that the bot sends on its own.
 */
class OutboxDialogueTests extends OutboxStage {

	@Autowired
	private TransactionOperations transactions;

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

}
