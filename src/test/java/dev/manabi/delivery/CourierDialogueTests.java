package dev.manabi.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A message on a way that is long or broken.
 */
@ManabiTest
class CourierDialogueTests {

	private static final String ITO = "伊藤 彩香";

	@Autowired
	private Outbox outbox;

	@Autowired
	private Settlements settlements;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Languages languages;

	@Autowired
	private Roster roster;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final Road road = new Road();

	private Instant now = Instant.parse("2026-11-28T00:00:00Z");

	@BeforeEach
	void put(@Autowired Dialogues dialogues) {
		this.outbox.put("suppers", List
			.of(new Message("supper:ito", new PersonId(dialogues.idOf(ITO)), "supper", "", this.clock.instant())));
	}

	@Test
	void whatWaitedLongIsMadeAnew() throws InterruptedException {
		this.road.takes = Duration.ofSeconds(6);
		deliver(new Queue(this.jdbc, this.clock));
		assertThat(this.mailbox.of(ITO)).isEmpty();
		assertThat(state()).isEqualTo(State.PENDING);
		this.road.takes = Duration.ofSeconds(4);
		deliver(new Queue(this.jdbc, this.clock));
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(this.road.onIt).isZero();
		assertThat(this.road.over).isFalse();
	}

	@Test
	void whereNobodyKnowsWhetherItWasBegunNothingMoreIs() {
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> deliver(new Away(1, 0)));
		assertThat(this.road.over).isTrue();
		assertThat(this.road.onIt).isZero();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	@Test
	void aDatabaseThatIsAwayForAMomentLosesNothing() throws InterruptedException {
		deliver(new Away(0, 2));
		assertThat(state()).isEqualTo(State.SENT);
		assertThat(this.road.over).isFalse();
	}

	private void deliver(Queue queue) throws InterruptedException {
		Row row = queue.due(() -> this.now, 1).getFirst();
		Courier courier = new Courier(queue, this.settlements, this.mailbox, this.languages, this.roster, new BackOff(),
				() -> this.now);
		this.mailbox.openWhile(() -> {
			try {
				courier.deliver(row, this.road);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private State state() {
		return this.outbox.find("supper:ito").orElseThrow().state();
	}

	@TestConfiguration
	static class Kitchen {

		@Bean
		Topic supper() {
			return new Topic() {

				@Override
				public String name() {
					return "supper";
				}

				@Override
				public Content content(Delivery delivery, Language language) {
					return new Content.Say(new Reply.Words("夕食です。"));
				}

			};
		}

	}

	/** Fails so often to begin, and so often to settle. */
	private final class Away extends Queue {

		private int begins;

		private int settles;

		Away(int begins, int settles) {
			super(CourierDialogueTests.this.jdbc, CourierDialogueTests.this.clock);
			this.begins = begins;
			this.settles = settles;
		}

		@Override
		boolean begin(Row row, String sender) {
			boolean begun = super.begin(row, sender);
			if (this.begins-- > 0) {
				throw new DataAccessResourceFailureException("The answer was lost");
			}
			return begun;
		}

		@Override
		Optional<Delivery> settle(Row row, String sender, Change change) {
			if (this.settles-- > 0) {
				throw new DataAccessResourceFailureException("Away");
			}
			return super.settle(row, sender, change);
		}

	}

	/** Counts who is on it. */
	private final class Road implements Way {

		private Duration takes = Duration.ZERO;

		private int onIt;

		private boolean over;

		@Override
		public String sender() {
			return "road";
		}

		@Override
		public boolean await() {
			CourierDialogueTests.this.now = CourierDialogueTests.this.now.plus(this.takes);
			this.onIt++;
			return true;
		}

		@Override
		public void ended() {
			this.onIt--;
		}

		@Override
		public Duration slowDown(Optional<Duration> after) {
			return after.orElse(Duration.ZERO);
		}

		@Override
		public void stumble() {
		}

		@Override
		public void goOn() {
		}

		@Override
		public void giveUp() {
			this.over = true;
		}

	}

}
