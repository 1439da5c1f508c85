package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Sightings;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「確認しました」: counts once for everybody whom the announcement reached.
 */
@Component
class SeeAnnouncement implements Intent {

	private final Readers readers;

	private final Sightings sightings;

	private final Faces faces;

	private final AnnouncementWords words;

	SeeAnnouncement(Readers readers, Sightings sightings, Faces faces, AnnouncementWords words) {
		this.readers = readers;
		this.sightings = sightings;
		this.faces = faces;
		this.words = words;
	}

	@Override
	public String name() {
		return "announcement-seen";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.readers.on(ask, (announcement) -> see(ask, announcement));
	}

	private Reply see(Ask ask, Announcement announcement) {
		this.sightings.note(announcement.id(), ask.asker().id());
		this.readers.redraw(ask, announcement);
		return ask.shared() ? new Reply.Words(this.words.get(ask.language(), "seen"))
				: this.faces.card(announcement, "", true, true, ask.language());
	}

}
