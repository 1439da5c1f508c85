package dev.manabi.announcements.chat;

import java.util.List;

import dev.manabi.announcements.Exports;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * A link to the report as a table.
 */
@Component
class ExportAnnouncement extends CoordinatorIntent {

	private final Exports exports;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	ExportAnnouncement(Exports exports, AnnouncementDesk desk, AnnouncementWords words) {
		super("export-announcement", false);
		this.exports = exports;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		return this.desk.on(ask, (sent) -> this.exports.to(sent, ask.asker().id()).<Reply>map((link) -> {
			String lead = this.words.get(language, "export.lead", Markdown.plain(sent.contents().title()),
					String.valueOf(Exports.GOOD_FOR.toMinutes()));
			return new Reply.Card("announcements/export", new ExportCard(lead, link.toString(),
					List.of(this.words.link("button.report", "announcement", sent.id(), language))), lead);
		}).orElseGet(() -> new Reply.Words(this.words.get(language, "export.nowhere"))));
	}

	/** What the card shows. */
	record ExportCard(String lead, String url, List<Link> links) {

	}

}
