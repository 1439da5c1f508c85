package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.announcements.Inquiries;
import dev.manabi.announcements.Inquiry;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * What was asked about an announcement, in brief.
 */
@Component
class InquiryLines {

	/** As many as one card shows. */
	static final int PAGE = 8;

	private static final int SHOWN = 200;

	private final Inquiries questions;

	private final Outbox outbox;

	private final AnnouncementWords words;

	InquiryLines(Inquiries questions, Outbox outbox, AnnouncementWords words) {
		this.questions = questions;
		this.outbox = outbox;
		this.words = words;
	}

	/** A page of them. */
	List<Line> of(String announcement, int from, Language language) {
		return this.questions.of(announcement, from, PAGE).stream().map((it) -> line(it, language)).toList();
	}

	private Line line(Inquiry question, Language language) {
		return new Line(this.words.who(question.person(), language), Markdown.line(brief(question.words())),
				state(question, language),
				List.of(new Link(
						this.words.get(language, question.answer().isPresent() ? "button.question" : "button.answer"),
						"announcement-question", Map.of("question", question.id()))));
	}

	private static String brief(String words) {
		String cut = AnnouncementWords.cut(words, SHOWN);
		return cut.equals(words) ? words : cut + "…";
	}

	/** Whether it was answered, and the answer arrived. */
	private String state(Inquiry question, Language language) {
		if (question.answer().isEmpty()) {
			return this.words.get(language, "question.open");
		}
		boolean lost = this.outbox.find(question.answerKey())
			.map(Delivery::state)
			.filter((state) -> state == State.UNREACHABLE || state == State.FAILED || state == State.UNKNOWN)
			.isPresent();
		return this.words.get(language, lost ? "question.lost" : "question.answered",
				this.words.name(question.answer().get().by(), language));
	}

	/** What somebody asked. */
	record Line(String who, String words, String state, List<Link> links) {

	}

}
