package dev.manabi.announcements.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcement.State;
import dev.manabi.announcements.chat.Faces.Face;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Shows coordinators an announcement as people will see it, whom it is for, and what can
 * be done with it.
 */
@Component
class Overviews {

	private final Faces faces;

	private final AnnouncementWords words;

	private final OfficeDays days;

	private final Clock clock;

	Overviews(Faces faces, AnnouncementWords words, OfficeDays days, Clock clock) {
		this.faces = faces;
		this.words = words;
		this.days = days;
		this.clock = clock;
	}

	Reply card(Announcement announcement, String note, boolean english, Language language) {
		Language shown = english ? Language.EN : Language.JA;
		boolean waits = announcement.state() == State.DRAFT || isScheduled(announcement);
		boolean addressed = !announcement.audience().isEmpty();
		boolean schedulable = waits && addressed && announcement.revises().isEmpty();
		return draw(announcement, note, List.of(), schedulable, Link.rows(buttons(announcement, english, language)),
				shown, language);
	}

	/** The same with a question. */
	Reply ask(Announcement announcement, Confirm confirm, Language language) {
		return draw(announcement, "", List.of(confirm), false, List.of(), Language.JA, language);
	}

	private Reply draw(Announcement announcement, String note, List<Confirm> confirms, boolean schedulable,
			List<Link.Row> rows, Language shown, Language language) {
		LocalDate today = LocalDate.now(this.clock);
		String state = this.words.state(announcement, language);
		String lead = note.isEmpty() ? state : note;
		return new Reply.Card("announcements/overview",
				new OverviewCard(!note.isEmpty(), note, state, this.faces.of(announcement.contents(), shown),
						facts(announcement, language), confirms, confirms.isEmpty(), schedulable,
						this.days.onOrAfter(today.plusDays(1)).toString(), today.toString(),
						this.days.opens().toString(), rows, announcement.id(), String.valueOf(announcement.version())),
				announcement.contents().title() + " " + lead);
	}

	private List<Fact> facts(Announcement announcement, Language language) {
		List<Fact> facts = new ArrayList<>();
		if (announcement.revises().isPresent()) {
			return facts;
		}
		boolean addressed = !announcement.audience().isEmpty();
		facts.add(new Fact(this.words.get(language, "fact.audience"), addressed
				? this.words.audience(announcement.audience(), language) : this.words.get(language, "to.nobody")));
		if (addressed) {
			facts.add(new Fact(this.words.get(language, "fact.number"),
					this.words.number(announcement.audience(), language)
						.orElseGet(() -> this.words.get(language, "counting"))));
		}
		facts.add(new Fact(this.words.get(language, "fact.english"),
				this.words.get(language, announcement.contents().hasEnglish() ? "english.yes" : "english.no")));
		return facts;
	}

	private List<Link> buttons(Announcement announcement, boolean english, Language language) {
		List<Link> links = new ArrayList<>();
		String id = announcement.id();
		boolean revision = announcement.revises().isPresent();
		if (announcement.state() == State.DRAFT) {
			links.add(this.words.link("button.edit", "edit-announcement", id, language));
			if (!revision) {
				links.add(this.words.link("button.audience", "announcement-audience", id, language));
			}
		}
		if (announcement.state() == State.DRAFT || isScheduled(announcement)) {
			links.add(this.words.link("button.test", "test-announcement", id, language));
		}
		if (announcement.state() == State.DRAFT) {
			links.add(revision ? this.words.link("button.apply", "apply-announcement", id, language)
					: this.words.link("button.send", "send-announcement", id, language));
			links.add(this.words.link("button.drop", "drop-announcement", id, language));
		}
		if (isScheduled(announcement)) {
			links.add(this.words.link("button.unschedule", "unschedule-announcement", id, language));
		}
		if (announcement.contents().hasEnglish()) {
			links.add(new Link(this.words.get(language, english ? "button.japanese" : "button.english"), "announcement",
					Map.of("announcement", id, "view", "contents", "shown", english ? "ja" : "en")));
		}
		if (announcement.state().isOut() || announcement.state() == State.RECALLED) {
			links.add(this.words.link("button.report", "announcement", id, language));
		}
		links.add(this.words.link("button.list", "announcements", "", language));
		return links;
	}

	/** Whether there is time left to change that. */
	private boolean isScheduled(Announcement announcement) {
		return announcement.state() == State.SCHEDULED && !announcement.isDue(this.clock.instant());
	}

	/** Whether it is a working hour now. */
	boolean isWorkingHour() {
		return this.days.isOpen(this.clock.instant());
	}

	/** What the card shows. */
	record OverviewCard(boolean hasNote, String note, String state, Face face, List<Fact> facts, List<Confirm> confirms,
			boolean calm, boolean schedulable, String day, String first, String time, List<Link.Row> rows,
			String announcement, String version) {

	}

	record Fact(String title, String value) {

	}

}
