package dev.manabi.announcements.chat;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Inquiries;
import dev.manabi.announcements.chat.InquiryLines.Line;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Everything that was asked about an announcement, what waits for an answer first.
 */
@Component
class ListInquiries extends CoordinatorIntent {

	static final String NAME = "announcement-questions";

	private final AnnouncementDesk desk;

	private final Inquiries questions;

	private final InquiryLines lines;

	private final AnnouncementWords words;

	private final Texts texts;

	ListInquiries(AnnouncementDesk desk, Inquiries questions, InquiryLines lines, AnnouncementWords words,
			Texts texts) {
		super(NAME, false);
		this.desk = desk;
		this.questions = questions;
		this.lines = lines;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (announcement) -> list(ask, announcement));
	}

	private Reply list(Ask ask, Announcement about) {
		Language language = ask.language();
		int all = this.questions.count(about.id());
		int start = Page.start(ask, InquiryLines.PAGE, all);
		Page<Line> page = new Page<>(this.lines.of(about.id(), start, language), start, InquiryLines.PAGE, all);
		List<Link> links = new ArrayList<>(
				page.links(this.words.link("button.questions", NAME, about.id(), language), this.texts, language));
		links.add(this.words.link("button.report", "announcement", about.id(), language));
		String lead = this.words.get(language, "questions.lead", String.valueOf(all));
		return new Reply.Card("announcements/questions",
				new QuestionsCard(Markdown.line(about.contents().title()), lead, page.items(), links), lead);
	}

	/** A page of questions. */
	record QuestionsCard(String title, String lead, List<Line> questions, List<Link> links) {

	}

}
