package dev.manabi.announcements.chat;

import java.util.Optional;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Readership;
import dev.manabi.announcements.Readership.Count;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「今すぐ送る」: sends it, once the number of those who get it is confirmed.
 */
@Component
class SendAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final Readership readership;

	private final Overviews overviews;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	SendAnnouncement(Announcements announcements, Readership readership, Overviews overviews, AnnouncementDesk desk,
			AnnouncementWords words) {
		super("send-announcement", false);
		this.announcements = announcements;
		this.readership = readership;
		this.overviews = overviews;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> {
			if (draft.state() != Announcement.State.DRAFT || draft.revises().isPresent()) {
				return this.desk.show(ask, draft.id(), "no-draft");
			}
			Optional<Count> count = this.readership.of(draft.audience());
			if (count.isEmpty() || count.get().isNobody()) {
				return this.desk.show(ask, draft.id(), count.isEmpty() ? "still-counting" : "reaches-nobody");
			}
			if (AnnouncementDesk.isSure(ask, draft)) {
				boolean sent = this.announcements.send(draft, ask.asker().id());
				return this.desk.show(ask, draft.id(), sent ? "sent" : "no-draft");
			}
			return this.overviews.ask(draft, confirm(draft, ask.language()), ask.language());
		});
	}

	private Confirm confirm(Announcement draft, Language language) {
		return Confirm.of(this.words, language, this.overviews.isWorkingHour() ? "send" : "send-late", name(),
				"positive", draft, this.words.number(draft.audience(), language).orElse(""));
	}

}
