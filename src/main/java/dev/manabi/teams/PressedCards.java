package dev.manabi.teams;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Edits the card of which a button was pressed, for everybody who sees it: the answer to
 * a button is seen by whoever pressed it alone. In the background, since Teams waits for
 * that answer.
 */
@Component
class PressedCards {

	private static final Logger log = LoggerFactory.getLogger(PressedCards.class);

	private final Connector connector;

	private final TaskExecutor background;

	PressedCards(Connector connector, @Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.connector = connector;
		this.background = background;
	}

	/**
	 * Puts a message into the place of the pressed one.
	 * @param pressed the button, as Teams tells of it
	 */
	void change(Activity pressed, Answer.Message message) {
		String id = pressed.getReplyToId();
		if (id != null && !id.isBlank()) {
			Address here = new Address(pressed.getServiceUrl(), pressed.getConversation().getId(),
					pressed.getRecipient().getId(), "");
			this.background.execute(() -> change(here, id, message));
		}
	}

	/** Where that fails, others see what stood there before. */
	private void change(Address here, String id, Answer.Message message) {
		try {
			this.connector.update(here, id, message);
		}
		catch (RuntimeException ex) {
			log.error("A pressed card could not be changed for everybody", ConnectorStatus.loggable(ex));
		}
	}

}
