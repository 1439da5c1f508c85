package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcements;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * What a coordinator sends to themselves to see it; its buttons do nothing.
 */
@Component
class TrialTopic implements Topic {

	static final String NAME = "announcement-test";

	private final Announcements announcements;

	private final Faces faces;

	private final AnnouncementWords words;

	TrialTopic(Announcements announcements, Faces faces, AnnouncementWords words) {
		this.announcements = announcements;
		this.faces = faces;
		this.words = words;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("お知らせの試し送り", "Test announcements");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.announcements.find(delivery.message().subject())
			.<Content>map((draft) -> new Content.Say(
					this.faces.card(draft, this.words.get(language, "test.note"), false, false, language)))
			.orElseGet(Content.NotNeeded::new);
	}

}
