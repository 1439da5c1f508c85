package dev.manabi.announcements.chat;

import java.util.List;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.ContentChecks;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Fault;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Keeps what was written as a draft, if nothing is wrong with it and nobody else changed
 * it meanwhile.
 */
@Component
class SaveAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final ContentChecks checks;

	private final AnnouncementForms forms;

	private final AudienceForms audiences;

	private final AnnouncementDesk desk;

	SaveAnnouncement(Announcements announcements, ContentChecks checks, AnnouncementForms forms,
			AudienceForms audiences, AnnouncementDesk desk) {
		super("save-announcement", false);
		this.announcements = announcements;
		this.checks = checks;
		this.forms = forms;
		this.audiences = audiences;
		this.desk = desk;
	}

	@Override
	public Reply answer(Ask ask) {
		Contents written = Contents.of(ask.slots());
		List<Fault> faults = this.checks.of(written);
		return ask.slots().getOrDefault("announcement", "").isEmpty() ? begin(ask, written, faults)
				: this.desk.on(ask, (draft) -> change(ask, draft, written, faults));
	}

	private Reply begin(Ask ask, Contents written, List<Fault> faults) {
		return faults.isEmpty()
				? this.audiences.of(this.announcements.begin(written, ask.asker().id()), "", ask.language())
				: this.forms.anew(written, faults, ask.language());
	}

	private Reply change(Ask ask, Announcement draft, Contents written, List<Fault> faults) {
		int version = version(ask);
		if (draft.state() != Announcement.State.DRAFT) {
			return this.desk.show(ask, draft.id(), "no-draft");
		}
		if (!faults.isEmpty()) {
			return this.forms.of(draft.id(), version, written, faults, ask.language());
		}
		if (this.announcements.save(draft.id(), version, written, ask.asker().id())) {
			return saved(ask, draft);
		}
		return this.desk.on(ask,
				(current) -> (current.state() == Announcement.State.DRAFT)
						? this.forms.conflict(current, written, ask.language())
						: this.desk.show(ask, current.id(), "no-draft"));
	}

	private Reply saved(Ask ask, Announcement draft) {
		return (draft.audience().isEmpty() && draft.revises().isEmpty())
				? this.desk.on(ask, (now) -> this.audiences.of(now, "", ask.language()))
				: this.desk.show(ask, draft.id(), "saved");
	}

	/** Which version was changed; none that there is if it can't be told. */
	static int version(Ask ask) {
		String version = ask.slots().getOrDefault("version", "");
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
	}

}
