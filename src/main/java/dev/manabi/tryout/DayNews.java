package dev.manabi.tryout;

import java.util.stream.Stream;

import dev.manabi.workdays.ClockMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells every open page that it became another time, whichever page made it so.
 */
@Tryout
@Component
class DayNews {

	private final Chats chats;

	private final TeamChannels channels;

	DayNews(Chats chats, TeamChannels channels) {
		this.chats = chats;
		this.channels = channels;
	}

	@EventListener(ClockMoved.class)
	void moved() {
		Stream.concat(this.chats.all().stream(), this.channels.all().stream()).forEach(Chat::otherTime);
	}

}
