package dev.manabi.announcements.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Fault;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * The form on which coordinators write what an announcement says.
 */
@Component
class AnnouncementForms {

	private static final int SESSIONS = 20;

	private static final int OTHERS = 300;

	private final Timetable timetable;

	private final AnnouncementWords words;

	AnnouncementForms(Timetable timetable, AnnouncementWords words) {
		this.timetable = timetable;
		this.words = words;
	}

	/** A form to begin with. */
	Reply anew(Language language) {
		return of(Announcements.newId(), 0, Contents.EMPTY, List.of(), language);
	}

	/** The form of a draft. */
	Reply of(Announcement draft, Language language) {
		return of(draft.id(), draft.version(), draft.contents(), List.of(), language);
	}

	/**
	 * The same with what was written instead, and why it is not kept.
	 * @param version 0 if there is no such draft yet
	 */
	Reply of(String id, int version, Contents written, List<Fault> faults, Language language) {
		return draw(id, version, written, faults, Clash.NONE, language);
	}

	/** The same, and what another wrote meanwhile. */
	Reply conflict(Announcement current, Contents written, Language language) {
		String changed = this.words.get(language, "form.conflict", this.words.name(current.changedBy(), language),
				this.words.when(current.changedAt(), language));
		return draw(current.id(), current.version(), written, List.of(),
				clash(changed, "button.overwrite", current, written, language), language);
	}

	/** What was written for something that is no draft any more, as a new one. */
	Reply instead(Announcement current, Contents written, Language language) {
		return draw(Announcements.newId(), 0, written, List.of(),
				clash(this.words.get(language, "form.no-draft"), "button.save-new", current, written, language),
				language);
	}

	/** What was written for a draft that is gone, as a new one. */
	Reply instead(Contents written, Language language) {
		return draw(Announcements.newId(), 0, written, List.of(),
				new Clash(this.words.get(language, "form.gone"), "button.save-new", List.of(), ""), language);
	}

	private Clash clash(String text, String save, Announcement current, Contents written, Language language) {
		return new Clash(text, save, differences(current.contents(), written, language), current.id());
	}

	private Reply draw(String id, int version, Contents contents, List<Fault> faults, Clash clash, Language language) {
		String lead = this.words.get(language, (version == 0) ? "form.new" : "form.change");
		List<Link> links = new ArrayList<>();
		if (!clash.with().isEmpty()) {
			links.add(this.words.link("button.theirs", (version == 0) ? "announcement" : "edit-announcement",
					clash.with(), language));
		}
		else if (version > 0) {
			links.add(this.words.link("button.back", "announcement", id, language));
		}
		links.add(this.words.link("button.list", "announcements", "", language));
		return new Reply.Card("announcements/form",
				new FormCard(!faults.isEmpty(), faults(faults, language), lead, clash.isOne(), clash.text(),
						clash.others(), shown(contents), Contents.LONGEST_TITLE, Contents.LONGEST_BODY,
						Contents.LONGEST_LINK, Contents.LONGEST_ADDRESS, sessions(contents, language),
						contents.session().isEmpty() ? Contents.NO_SESSION
								: AnnouncementWords.cut(contents.session(), Contents.LONGEST_ADDRESS),
						id, String.valueOf(version), this.words.get(language, clash.save()), links),
				lead);
	}

	/** What is wrong, one paragraph for each. */
	private String faults(List<Fault> faults, Language language) {
		return faults.stream()
			.map((fault) -> this.words.get(language, "fault." + fault.kind(),
					this.words.get(language, "field." + fault.field()), Markdown.plain(fault.detail()),
					"%,d".formatted(longest(fault.field()))))
			.collect(Collectors.joining("\n\n"));
	}

	private static int longest(String field) {
		return switch (field) {
			case "title", "titleEn" -> Contents.LONGEST_TITLE;
			case "body", "bodyEn" -> Contents.LONGEST_BODY;
			case "linkTitle", "linkTitleEn" -> Contents.LONGEST_LINK;
			default -> Contents.LONGEST_ADDRESS;
		};
	}

	/** As much as the fields hold; no card bears any length. */
	private static Contents shown(Contents all) {
		return new Contents(AnnouncementWords.cut(all.title(), Contents.LONGEST_TITLE),
				AnnouncementWords.cut(all.body(), Contents.LONGEST_BODY),
				AnnouncementWords.cut(all.titleEn(), Contents.LONGEST_TITLE),
				AnnouncementWords.cut(all.bodyEn(), Contents.LONGEST_BODY),
				AnnouncementWords.cut(all.picture(), Contents.LONGEST_ADDRESS),
				AnnouncementWords.cut(all.linkTitle(), Contents.LONGEST_LINK),
				AnnouncementWords.cut(all.linkTitleEn(), Contents.LONGEST_LINK),
				AnnouncementWords.cut(all.link(), Contents.LONGEST_ADDRESS),
				AnnouncementWords.cut(all.session(), Contents.LONGEST_ADDRESS));
	}

	/** What the other wrote where that is something else. */
	private List<Other> differences(Contents theirs, Contents mine, Language language) {
		return Stream
			.of(other("title", theirs.title(), mine.title(), language),
					other("body", theirs.body(), mine.body(), language),
					other("titleEn", theirs.titleEn(), mine.titleEn(), language),
					other("bodyEn", theirs.bodyEn(), mine.bodyEn(), language),
					other("picture", theirs.picture(), mine.picture(), language),
					other("linkTitle", theirs.linkTitle(), mine.linkTitle(), language),
					other("linkTitleEn", theirs.linkTitleEn(), mine.linkTitleEn(), language),
					other("link", theirs.link(), mine.link(), language),
					other("session", theirs.session(), mine.session(), language))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Other> other(String field, String theirs, String mine, Language language) {
		String cut = AnnouncementWords.cut(theirs, OTHERS);
		String text = theirs.isEmpty() ? this.words.get(language, "form.nothing")
				: Markdown.line(cut) + (cut.equals(theirs) ? "" : "…");
		return theirs.equals(mine) ? Optional.empty()
				: Optional.of(new Other(this.words.get(language, "field." + field), text));
	}

	private List<Choice> sessions(Contents contents, Language language) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(this.words.get(language, "form.no-session"), Contents.NO_SESSION));
		List<CourseSession> coming = this.timetable.coming(CourseSession::enrolsHere);
		coming.stream().limit(SESSIONS).map((held) -> choice(held, language)).forEach(choices::add);
		contents.enrolsIn()
			.flatMap(this.timetable::find)
			.map((held) -> choice(held, language))
			.filter((choice) -> !choices.contains(choice))
			.ifPresent(choices::add);
		return choices;
	}

	private static Choice choice(CourseSession held, Language language) {
		return new Choice(Dates.in(language, held.session().start()) + " " + held.course().title().in(language),
				held.key().toString());
	}

	/** What the form shows. */
	record FormCard(boolean hasFaults, String faults, String lead, boolean hasConflict, String conflict,
			List<Other> others, Contents contents, int longestTitle, int longestBody, int longestLink,
			int longestAddress, List<Choice> sessions, String session, String announcement, String version, String save,
			List<Link> links) {

	}

	/**
	 * What happened to a draft while somebody wrote.
	 *
	 * @param text that, empty if nothing did
	 * @param save the text of the button that keeps what they wrote
	 * @param others what stands there now
	 * @param with the id of what they wrote it for, empty if that is gone
	 */
	private record Clash(String text, String save, List<Other> others, String with) {

		private static final Clash NONE = new Clash("", "button.save", List.of(), "");

		private boolean isOne() {
			return !this.text.isEmpty();
		}

	}

	/** What stands in a field of another. */
	record Other(String field, String text) {

	}

	record Choice(String title, String value) {

	}

}
