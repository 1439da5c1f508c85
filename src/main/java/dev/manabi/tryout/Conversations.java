package dev.manabi.tryout;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Every chat and channel, by what the bot calls it.
 */
@Tryout
@Component
class Conversations {

	private final Chats chats;

	private final TeamChannels channels;

	Conversations(Chats chats, TeamChannels channels) {
		this.chats = chats;
		this.channels = channels;
	}

	/**
	 * Where a conversation is; not found if there is none of that id.
	 * @param id as it stands in the address
	 * @param messageId what stands there behind a semicolon
	 */
	Spot spot(String id, @Nullable String messageId) {
		String[] parts = id.split(TeamChannel.THREAD, 2);
		String thread = (parts.length > 1) ? parts[1] : messageId;
		return this.channels.find(parts[0])
			.map((channel) -> new Spot(this.channels.chat(channel), channel, thread))
			.or(() -> own(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Optional<Spot> own(String id) {
		return this.chats.byConversation(id).map((chat) -> new Spot(chat, null, null));
	}

	/** The id of a message that comes next. */
	String messageId() {
		return this.channels.messageId();
	}

	/**
	 * A place to say something.
	 *
	 * @param channel the channel, unless it is somebody's own chat
	 * @param thread the message that begins the thread
	 */
	record Spot(Chat chat, @Nullable TeamChannel channel, @Nullable String thread) {

	}

}
