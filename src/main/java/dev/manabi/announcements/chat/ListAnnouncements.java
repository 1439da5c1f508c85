package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「お知らせの一覧」: drafts, what is to go out and what was sent, changed last first.
 */
@Component
@Order(91)
class ListAnnouncements extends CoordinatorIntent {

	private static final int PAGE = 8;

	private final Announcements announcements;

	private final AnnouncementWords words;

	private final Texts texts;

	ListAnnouncements(Announcements announcements, AnnouncementWords words, Texts texts) {
		super("announcements", true);
		this.announcements = announcements;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		int all = this.announcements.count();
		int start = Page.start(ask, PAGE, all);
		Page<Announcement> page = new Page<>(this.announcements.list(start, PAGE), start, PAGE, all);
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		String lead = this.words.get(language, (all == 0) ? "list.none" : "list.lead", String.valueOf(all));
		return new Reply.Card("announcements/list",
				new ListCard(lead, page.items().stream().map((each) -> line(each, language)).toList(), !pages.isEmpty(),
						pages, List.of(this.words.link("button.new", "announce", "", language))),
				lead);
	}

	private Line line(Announcement announcement, Language language) {
		return new Line(Markdown.line(announcement.contents().title()), this.words.state(announcement, language),
				List.of(this.words.link("button.open", "announcement", announcement.id(), language)));
	}

	/** A page of announcements. */
	record ListCard(String lead, List<Line> announcements, boolean hasPages, List<Link> pages, List<Link> links) {

	}

	/** One of them. */
	record Line(String title, String state, List<Link> links) {

	}

}
