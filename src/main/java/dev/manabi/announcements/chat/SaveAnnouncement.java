package dev.manabi.announcements.chat;

import java.util.List;
import java.util.regex.Pattern;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcement.State;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.ContentChecks;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Fault;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Keeps what was written as a draft, if nothing is wrong with it and nobody else changed
 * it meanwhile.
 */
@Component
class SaveAnnouncement extends CoordinatorIntent {

	/** What {@link Announcements#newId()} may give. */
	private static final Pattern NEW = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
		return this.announcements.find(ask.slots().getOrDefault("announcement", ""))
			.map((draft) -> change(ask, draft, written, faults))
			.orElseGet(() -> begin(ask, written, faults));
	}

	private Reply begin(Ask ask, Contents written, List<Fault> faults) {
		if (version(ask) > 0) {
			return this.forms.instead(written, ask.language());
		}
		String named = ask.slots().getOrDefault("announcement", "");
		String id = named.isEmpty() ? Announcements.newId() : named;
		if (!NEW.matcher(id).matches()) {
			return this.desk.show(ask, id, "");
		}
		if (!faults.isEmpty()) {
			return this.forms.of(id, 0, written, faults, ask.language());
		}
		boolean begun = this.announcements.begin(id, written, ask.asker().id());
		return this.desk.on(ask, id, (draft) -> begun ? saved(ask, draft) : change(ask, draft, written, faults));
	}

	private Reply change(Ask ask, Announcement draft, Contents written, List<Fault> faults) {
		if (draft.contents().equals(written)) {
			return again(ask, draft, faults);
		}
		if (draft.state() != State.DRAFT) {
			return this.forms.instead(draft, written, ask.language());
		}
		int version = version(ask);
		if (!faults.isEmpty()) {
			return this.forms.of(draft.id(), version, written, faults, ask.language());
		}
		return this.announcements.save(draft.id(), version, written, ask.asker().id()) ? saved(ask, draft)
				: this.announcements.find(draft.id())
					.map((current) -> clash(current, written, ask.language()))
					.orElseGet(() -> this.forms.instead(written, ask.language()));
	}

	/**
	 * Whoever saves the same twice has saved it, unless what it names has gone since.
	 */
	private Reply again(Ask ask, Announcement draft, List<Fault> faults) {
		if (draft.state() != State.DRAFT) {
			return this.desk.show(ask, draft.id(), "no-draft");
		}
		return faults.isEmpty() ? saved(ask, draft)
				: this.forms.of(draft.id(), draft.version(), draft.contents(), faults, ask.language());
	}

	private Reply clash(Announcement current, Contents written, Language language) {
		return (current.state() == State.DRAFT) ? this.forms.conflict(current, written, language)
				: this.forms.instead(current, written, language);
	}

	private Reply saved(Ask ask, Announcement draft) {
		return (draft.audience().isEmpty() && draft.revises().isEmpty())
				? this.desk.on(ask, draft.id(), (now) -> this.audiences.of(now, "", ask.language()))
				: this.desk.show(ask, draft.id(), "saved");
	}

	/** Which version was changed; none that there is if it can't be told. */
	static int version(Ask ask) {
		String version = ask.slots().getOrDefault("version", "");
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
	}

}
