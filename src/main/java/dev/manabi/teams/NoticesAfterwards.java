package dev.manabi.teams;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Notices;
import dev.manabi.conversation.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells people notices in the chat in which they are speaking, in the background: Teams
 * waits fifteen seconds for a turn, and for the answer to a button too.
 */
@Component
class NoticesAfterwards {

	private static final Logger log = LoggerFactory.getLogger(NoticesAfterwards.class);

	private final Notices notices;

	private final Connector connector;

	private final TaskExecutor background;

	NoticesAfterwards(Notices notices, Connector connector,
			@Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.notices = notices;
		this.connector = connector;
		this.background = background;
	}

	void tell(Turn turn, Activity activity) {
		if (!turn.shared()) {
			PersonalChat chat = new PersonalChat(turn.asker().id(), activity.getConversation().getId(),
					activity.getServiceUrl(), "", turn.asker().teamsId(), activity.getRecipient().getId());
			this.background.execute(() -> tell(turn, chat));
		}
	}

	/** A notice that fails is told another time; the answer stands. */
	private void tell(Turn turn, PersonalChat chat) {
		try {
			this.notices.tell(turn, (notice) -> send(chat, notice), NoticesAfterwards::report);
		}
		catch (RuntimeException ex) {
			report(ex);
		}
	}

	private void send(PersonalChat chat, Answer.Message notice) {
		String _ = this.connector.send(chat, notice);
	}

	private static void report(RuntimeException failure) {
		log.error("Somebody could not be told a notice", ConnectorStatus.loggable(failure));
	}

}
