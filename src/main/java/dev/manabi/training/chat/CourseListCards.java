package dev.manabi.training.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.CourseEntries.Entry;
import dev.manabi.conversation.Link.Row;

import org.springframework.stereotype.Component;

/**
 * Puts lists of courses on a card, page by page.
 */
@Component
class CourseListCards {

	private static final int PAGE = 10;

	private final CourseEntries entries;

	private final SkillLinks skills;

	private final Texts texts;

	CourseListCards(CourseEntries entries, SkillLinks skills, Texts texts) {
		this.entries = entries;
		this.skills = skills;
		this.texts = texts;
	}

	Reply list(Ask ask, Offer offer, Listing listing) {
		Language language = ask.language();
		Page<PlannedCourse> page = Page.of(listing.courses(), ask, PAGE);
		List<Link> pages = page.links(listing.self(), this.texts, language);
		List<Row> skills = page.isFirst() ? Link.rows(this.skills.of(listing.skills(), language)) : List.of();
		String others = this.skills.others(listing.skills(), language);
		String note = note(offer, language);
		return new Reply.Card("training/courses",
				new CoursesCard(Markdown.line(listing.title()), listing.lead(), !skills.isEmpty(), skills,
						!others.isEmpty(), others, this.entries.of(page.items(), language), !pages.isEmpty(), pages,
						!note.isEmpty() && page.total() > 0, note, listing.links()),
				listing.title() + this.texts.get(language, "courses.summary", String.valueOf(page.total())));
	}

	/** What everybody who sees a course of the catalogue should know; may be empty. */
	static String note(Offer offer, Language language) {
		return offer.catalogue().note().map((text) -> Markdown.line(text.in(language))).orElse("");
	}

	/**
	 * A list to be shown.
	 *
	 * @param title plain
	 * @param skills what else belongs to it, none mostly
	 * @param self what asks for it again
	 * @param links where to go from here
	 */
	record Listing(String title, String lead, List<Skill> skills, List<PlannedCourse> courses, Link self,
			List<Link> links) {

	}

	/**
	 * What the card of a list shows.
	 *
	 * @param others skills that have no button
	 */
	record CoursesCard(String title, String lead, boolean hasSkills, List<Row> skills, boolean hasOthers, String others,
			List<Entry> courses, boolean hasPages, List<Link> pages, boolean hasNote, String note, List<Link> links) {

	}

}
