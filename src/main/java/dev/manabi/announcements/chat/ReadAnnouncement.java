package dev.manabi.announcements.chat;

import dev.manabi.announcements.Sightings;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Shows the announcement again to whoever it reached.
 */
@Component
class ReadAnnouncement implements Intent {

	private final Readers readers;

	private final Sightings sightings;

	private final Faces faces;

	ReadAnnouncement(Readers readers, Sightings sightings, Faces faces) {
		this.readers = readers;
		this.sightings = sightings;
		this.faces = faces;
	}

	@Override
	public String name() {
		return "read-announcement";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.readers.on(ask, (announcement) -> {
			this.readers.letGo(ask, announcement);
			return this.faces.card(announcement, "", true, this.sightings.has(announcement.id(), ask.asker().id()),
					ask.language());
		});
	}

}
