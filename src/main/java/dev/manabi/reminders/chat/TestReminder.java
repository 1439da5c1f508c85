package dev.manabi.reminders.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sends a coordinator the reminder that they would get, the way others get theirs.
 */
@Component
@Order(87)
class TestReminder extends CoordinatorIntent {

	private final Outbox outbox;

	private final Texts texts;

	private final Clock clock;

	TestReminder(Outbox outbox, Texts texts, Clock clock) {
		super("reminder-test", false);
		this.outbox = outbox;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		String key = TestTopic.NAME + ":" + UUID.randomUUID();
		this.outbox.put("reminder-tests:" + LocalDate.now(this.clock),
				List.of(new Message(key, ask.asker().id(), TestTopic.NAME, "", this.clock.instant())));
		return new Reply.Words(this.texts.get(ask.language(), "reminder-test.sent"));
	}

}
