package dev.manabi.teams;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Asker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Speaks to people in their own chat, wherever they asked.
 */
@Component
class OwnChats {

	private static final Logger log = LoggerFactory.getLogger(OwnChats.class);

	private final PersonalChats chats;

	private final Connector connector;

	OwnChats(PersonalChats chats, Connector connector) {
		this.chats = chats;
		this.connector = connector;
	}

	/** Whether the message reached them; each is sent once. */
	boolean reach(Asker asker, Activity asked, Answer.Message message) {
		try {
			Optional<PersonalChat> kept = this.chats.of(asker.id());
			if (kept.isEmpty() || !sent(kept.get(), message)) {
				String _ = this.connector.send(opened(asker, asked), message);
			}
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("Somebody could not be reached in their own chat: {}", reason(ex));
			return false;
		}
	}

	/** False if the chat is gone, so that nothing arrived. */
	private boolean sent(PersonalChat chat, Answer.Message message) {
		try {
			String _ = this.connector.send(chat, message);
			return true;
		}
		catch (CompletionException ex) {
			if (ConnectorStatus.of(ex) != HttpStatus.NOT_FOUND.value()) {
				throw ex;
			}
			this.chats.forget(chat);
			return false;
		}
	}

	private PersonalChat opened(Asker asker, Activity asked) {
		PersonalChat chat = this.connector.open(asker.id(), asker.teamsId(), asked.getRecipient().getId());
		this.chats.keep(chat, Instant.now());
		return chat;
	}

	/** The connector's own words may name people. */
	private static String reason(RuntimeException failure) {
		int status = ConnectorStatus.of(failure);
		return (status != 0) ? "status " + status
				: Objects.requireNonNullElse(failure.getCause(), failure).getClass().getSimpleName();
	}

}
