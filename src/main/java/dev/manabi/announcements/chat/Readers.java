package dev.manabi.announcements.chat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;

import org.springframework.stereotype.Component;

/**
 * Sees to it that people act on what reached them, and on nothing else.
 */
@Component
class Readers {

	/** To write a question. */
	private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

	private final Announcements announcements;

	private final Outbox outbox;

	private final AnnouncementWords words;

	Readers(Announcements announcements, Outbox outbox, AnnouncementWords words) {
		this.announcements = announcements;
		this.outbox = outbox;
		this.words = words;
	}

	/**
	 * What to answer about the announcement that is named, if it reached whoever asks.
	 */
	Reply on(Ask ask, Function<Announcement, Reply> answer) {
		return this.announcements.find(ask.slots().getOrDefault("announcement", ""))
			.filter((announcement) -> announcement.state().isOut() && reached(ask, announcement))
			.map(answer)
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "gone")));
	}

	/** What they are about to write stands where the announcement did. */
	void hold(Ask ask, Announcement announcement) {
		copies(ask, announcement).forEach((key) -> this.outbox.hold(key, LONG_ENOUGH));
	}

	/** They are done with it. */
	void letGo(Ask ask, Announcement announcement) {
		copies(ask, announcement).forEach((key) -> this.outbox.hold(key, Duration.ZERO));
	}

	/** Has it say how it stands now, in their own chat. */
	void redraw(Ask ask, Announcement announcement) {
		copies(ask, announcement).forEach(this.outbox::refresh);
	}

	/** Where it was sent again, they may have it twice. */
	private List<String> copies(Ask ask, Announcement announcement) {
		return this.outbox.of(ask.asker().id(), Announcement.TOPIC)
			.stream()
			.map(Delivery::message)
			.filter((message) -> message.subject().equals(announcement.id()))
			.map(Message::key)
			.toList();
	}

	private static String own(Ask ask, Announcement announcement) {
		return announcement.key(new Recipient.Somebody(ask.asker().id()));
	}

	/** Whoever reads a channel may answer in their own chat. */
	private boolean reached(Ask ask, Announcement announcement) {
		return ask.asker().person().isPresent() && !announcement.audience().channels().isEmpty()
				|| this.outbox.find(own(ask, announcement)).isPresent();
	}

}
