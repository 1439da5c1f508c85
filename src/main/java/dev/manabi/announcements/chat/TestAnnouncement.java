package dev.manabi.announcements.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;

import org.springframework.stereotype.Component;

/**
 * 「自分に試し送り」: sends it to whoever asks, the way others would get it.
 */
@Component
class TestAnnouncement extends CoordinatorIntent {

	private final AnnouncementDesk desk;

	private final Outbox outbox;

	private final Clock clock;

	TestAnnouncement(AnnouncementDesk desk, Outbox outbox, Clock clock) {
		super("test-announcement", false);
		this.desk = desk;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> {
			this.outbox.put(TrialTopic.NAME + "s:" + LocalDate.now(this.clock),
					List.of(new Message(TrialTopic.NAME + ":" + UUID.randomUUID(), ask.asker().id(), TrialTopic.NAME,
							draft.id(), this.clock.instant())));
			return this.desk.show(ask, draft.id(), "tested");
		});
	}

}
