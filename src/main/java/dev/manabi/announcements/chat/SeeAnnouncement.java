package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Sightings;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * 「確認しました」: counts once for everybody whom the announcement reached.
 */
@Component
class SeeAnnouncement implements Intent {

	private final Readers readers;

	private final Sightings sightings;

	private final Faces faces;

	private final Outbox outbox;

	private final AnnouncementWords words;

	SeeAnnouncement(Readers readers, Sightings sightings, Faces faces, Outbox outbox, AnnouncementWords words) {
		this.readers = readers;
		this.sightings = sightings;
		this.faces = faces;
		this.outbox = outbox;
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
		PersonId reader = ask.asker().id();
		this.sightings.note(announcement.id(), reader);
		this.outbox.refresh(announcement.key(new Recipient.Somebody(reader)));
		return ask.shared() ? new Reply.Words(this.words.get(ask.language(), "seen"))
				: this.faces.card(announcement, "", true, true, ask.language());
	}

}
