package dev.manabi.announcements;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.ManabiTest;
import dev.manabi.announcements.Announcement.State;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is stopped while an announcement is put into the outbox goes on with it later.
 */
@ManabiTest
class ReleasesTests {

	private static final PersonId KOBAYASHI = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");

	@Autowired
	private AnnouncementRows rows;

	@Autowired
	private Readership readership;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Roster roster;

	@Autowired
	private Clock clock;

	@Test
	void goesOnAfterHalfOfIt() {
		Announcement due = due();
		releases(new Stopped(this.outbox)).soon();
		assertThat(this.rows.find(due.id()).orElseThrow().state()).isEqualTo(State.SENDING);
		assertThat(waiting(due)).as("the half").hasSize(5);
		releases(this.outbox).soon();
		assertThat(this.rows.find(due.id()).orElseThrow().state()).isEqualTo(State.SENT);
		assertThat(waiting(due)).hasSize(9)
			.extracting((delivery) -> delivery.message().recipient())
			.doesNotHaveDuplicates();
		releases(this.outbox).soon();
		assertThat(waiting(due)).hasSize(9);
	}

	private Announcement due() {
		this.rows.add("a", null, Contents.EMPTY, KOBAYASHI);
		this.rows.address("a", 1, new Audience(true, Set.of(), Set.of(), Set.of(), Set.of()), KOBAYASHI);
		this.rows.schedule(this.rows.find("a").orElseThrow(), this.clock.instant(), KOBAYASHI);
		return this.rows.find("a").orElseThrow();
	}

	private List<Delivery> waiting(Announcement due) {
		return this.outbox.inRun(due.run(), Delivery.State.PENDING);
	}

	private Releases releases(Outbox into) {
		return new Releases(this.rows, this.readership, into, this.roster, Runnable::run, this.clock);
	}

	/**
	 * Puts in half of it, and fails as if the database were gone.
	 */
	private record Stopped(Outbox rest) implements Outbox {

		@Override
		public int put(String run, Collection<Message> messages) {
			this.rest.put(run, messages.stream().limit((messages.size() + 1) / 2).toList());
			throw new IllegalStateException("Stopped");
		}

		@Override
		public Optional<Delivery> find(String key) {
			return this.rest.find(key);
		}

		@Override
		public List<Delivery> of(PersonId recipient, String topic) {
			return this.rest.of(recipient, topic);
		}

		@Override
		public Optional<Delivery> findByActivity(Recipient recipient, String activity) {
			return this.rest.findByActivity(recipient, activity);
		}

		@Override
		public List<Delivery> inRun(String run, Delivery.State state) {
			return this.rest.inRun(run, state);
		}

		@Override
		public boolean cancel(String key) {
			return this.rest.cancel(key);
		}

		@Override
		public void refresh(String key) {
			this.rest.refresh(key);
		}

		@Override
		public void refreshRun(String run) {
			this.rest.refreshRun(run);
		}

		@Override
		public void hold(String key, Duration time) {
			this.rest.hold(key, time);
		}

	}

}
