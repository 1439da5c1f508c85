package dev.manabi.delivery.chat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.manabi.Dialogues.Seen;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A notice is told once, whoever is first: the outbox or their turn.
 */
abstract class ToldOnceChecks extends NoticeStage {

	@Autowired
	private NoticeTopic topic;

	@Test
	void whoWasToldAtATurnIsNotSentIt() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		as(TAKAHASHI).says("こんにちは").sees(REQUEST);
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SKIPPED);
	}

	@Test
	void whatIsNoNewsAnyMoreIsNotSent() {
		Seen noted = as(ITO).presses("save-completion", OJT);
		this.round.go();
		noted.presses("取り消す");
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SKIPPED);
	}

	@Test
	void whileItIsOnItsWayATurnDoesNotTellIt() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.Say.class);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
		this.topic.settled(in(State.SENT));
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

	@Test
	void whileATurnTellsItItWaits() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		this.jdbc
			.sql("""
					INSERT INTO notice_told (person_id, notice, told_at, claimed_until) VALUES (:person, :notice, :now, :until)
					""")
			.param("person", id(TAKAHASHI).value())
			.param("notice", delivery(TAKAHASHI).message().subject())
			.param("now", OffsetDateTime.now())
			.param("until", OffsetDateTime.now().plusMinutes(1))
			.update();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.Later.class);
		this.jdbc.sql("UPDATE notice_told SET claimed_until = NULL").update();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.NotNeeded.class);
	}

	/**
	 * A stop just after it was sent kept the topic from hearing of it; the start may come
	 * while the office is closed.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2026-11-24", "2026-11-28" })
	void whatWasSentIsNotedThoughTheTopicDidNotHearOfIt(String start) {
		as(ITO).presses("save-completion", OJT);
		send();
		this.clock.moveTo(start);
		this.jdbc.sql("DELETE FROM notice_told").update();
		this.round.go();
		toldOnce(TAKAHASHI, REQUEST);
	}

	@Test
	void ofTheOutboxAndTurnsAtTheSameMomentOneTellsIt() throws Exception {
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (int day = 1; day <= 9; day++) {
				as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-0" + day));
				int before = this.mailbox.of(TAKAHASHI).size();
				this.round.go();
				List<Callable<Integer>> tellings = new ArrayList<>();
				tellings.add(() -> {
					this.deliveries.run();
					return 0;
				});
				for (int turn = 0; turn < 3; turn++) {
					tellings.add(() -> as(TAKAHASHI).says("こんにちは").replies() - 1);
				}
				int told = 0;
				for (Future<Integer> telling : threads.invokeAll(tellings)) {
					told += telling.get();
				}
				assertThat(told + this.mailbox.of(TAKAHASHI).size() - before).isEqualTo(1);
			}
		}
	}

	private Delivery in(State state) {
		Delivery delivery = delivery(TAKAHASHI);
		return new Delivery(delivery.message(), delivery.run(), state, Optional.empty(), "a1", Instant.EPOCH);
	}

}
