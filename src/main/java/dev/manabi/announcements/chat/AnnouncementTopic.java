package dev.manabi.announcements.chat;

import java.util.Optional;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Sightings;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * The announcement as it stands when its turn comes; where it was sent, as it stands now.
 */
@Component
class AnnouncementTopic implements Topic {

	private final Announcements announcements;

	private final Sightings sightings;

	private final Faces faces;

	AnnouncementTopic(Announcements announcements, Sightings sightings, Faces faces) {
		this.announcements = announcements;
		this.sightings = sightings;
		this.faces = faces;
	}

	@Override
	public String name() {
		return Announcement.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("研修担当からのお知らせ", "Announcements");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		Optional<Announcement> found = this.announcements.find(delivery.message().subject());
		if (found.isEmpty() || !found.get().state().isOut()) {
			return new Content.TakenBack();
		}
		boolean seen = delivery.message().recipient() instanceof Recipient.Somebody(PersonId person)
				&& this.sightings.has(found.get().id(), person);
		return new Content.Say(this.faces.card(found.get(), "", true, seen, language));
	}

}
