package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement.State;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Has what was sent say the new words in every chat, once that is confirmed.
 */
@Component
class ApplyAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final Runs runs;

	private final Overviews overviews;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	ApplyAnnouncement(Announcements announcements, Runs runs, Overviews overviews, AnnouncementDesk desk,
			AnnouncementWords words) {
		super("apply-announcement", false);
		this.announcements = announcements;
		this.runs = runs;
		this.overviews = overviews;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		return this.desk.on(ask, (revision) -> {
			if (revision.revises().isEmpty()) {
				return this.desk.show(ask, revision.id(), "no-draft");
			}
			if (!AnnouncementDesk.isSure(ask, revision)) {
				String number = String.valueOf(this.runs.find("announcement:" + revision.revises().get())
					.map((run) -> this.runs.progress(run).count(Delivery.State.SENT))
					.orElse(0));
				return this.overviews.ask(revision,
						Confirm.of(this.words, language, "apply", name(), "positive", revision, number), language);
			}
			return this.announcements.apply(revision, ask.asker().id())
				.map((sent) -> this.desk.show(ask, sent.id(), "applied"))
				.orElseGet(() -> this.desk.show(ask, revision.id(), "not-applied"));
		});
	}

}
