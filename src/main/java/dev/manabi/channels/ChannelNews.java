package dev.manabi.channels;

import dev.manabi.conversation.ChannelGone;
import dev.manabi.conversation.ChannelSeen;
import dev.manabi.conversation.Place;
import dev.manabi.conversation.Removed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers the channels that Teams tells of, in the transaction that takes the news in,
 * and forgets those that are gone.
 */
@Component
class ChannelNews {

	private final StudyChannels channels;

	ChannelNews(StudyChannels channels) {
		this.channels = channels;
	}

	@EventListener
	void on(ChannelSeen seen) {
		this.channels.see(seen.channel());
	}

	@EventListener
	void on(ChannelGone gone) {
		this.channels.forget(gone.id());
	}

	@EventListener
	void on(Removed removed) {
		if (removed.place() instanceof Place.Team(String team)) {
			this.channels.forgetTeam(team);
		}
	}

}
