package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Inquiry;
import dev.manabi.announcements.Inquiries;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * Questions about announcements and their answers, as those see them who ask and who
 * answer.
 */
@Component
class InquiryCards {

	private static final int BRIEF = 100;

	private final Inquiries questions;

	private final Announcements announcements;

	private final AnnouncementWords words;

	InquiryCards(Inquiries questions, Announcements announcements, AnnouncementWords words) {
		this.questions = questions;
		this.announcements = announcements;
		this.words = words;
	}

	/**
	 * The form for a question.
	 * @param refusal why what was written could not be asked, empty if it was not tried
	 */
	Reply form(Announcement about, String written, String refusal, Language language) {
		String lead = this.words.get(language, "ask.lead", Markdown.plain(about.contents().title(language)));
		return new Reply.Card("announcements/ask",
				new AskCard(!refusal.isEmpty(), refusal, lead, AnnouncementWords.cut(written, Inquiry.LONGEST),
						Inquiry.LONGEST, about.id(),
						List.of(this.words.link("button.read", "read-announcement", about.id(), language))),
				lead);
	}

	/** Whether what was said is for the author, or asks the bot for something else. */
	Reply choose(Announcement about, String question, Link other, Ask ask) {
		Language language = ask.language();
		Link author = new Link(this.words.get(language, "button.to-author"), AskAuthor.NAME,
				Map.of("announcement", about.id(), Intent.WORDS, question, AskAuthor.BY, ask.asker().id().value()));
		return told(this.words.get(language, "ask.whom"),
				this.words.get(language, "ask.whom.lead", Markdown.plain(about.contents().title(language))),
				written(question), List.of(author, new Link(this.words.get(language, "button.to-manabi", other.title()),
						other.intent(), other.slots())));
	}

	/** Asks it, if it is one. */
	Reply ask(Announcement about, String written, PersonId person, Language language) {
		String question = Contents.clean(written);
		if (!Inquiry.fits(question)) {
			return form(about, question, this.words.get(language, question.isEmpty() ? "ask.empty" : "ask.long"),
					language);
		}
		this.questions.ask(about, person, question);
		return told(this.words.get(language, "ask.done.title"), this.words.get(language, "ask.done"), written(question),
				List.of(this.words.link("button.read", "read-announcement", about.id(), language)));
	}

	/**
	 * What was asked, for coordinators.
	 * @param note what was just done, empty if nothing was
	 * @param refusal why the answer was not sent, empty if it was not tried
	 */
	Reply card(Inquiry question, String note, String refusal, Language language) {
		return card(question, note, refusal, "", language);
	}

	/** The same with what may be meant for an answer in its field. */
	Reply propose(Inquiry question, String written, Language language) {
		String answer = AnnouncementWords.cut(Contents.clean(written), Inquiry.LONGEST);
		return question.answer().isPresent() ? card(question, this.words.get(language, "answer.before"), "", language)
				: card(question, this.words.get(language, "answer.confirm"), "", answer, language);
	}

	private Reply card(Inquiry question, String note, String refusal, String written, Language language) {
		String title = this.announcements.find(question.announcement())
			.map((about) -> Markdown.plain(about.contents().title(language)))
			.orElseGet(() -> this.words.get(language, "nobody"));
		String who = this.words.who(question.person(), language);
		String lead = this.words.get(language, "question.lead", title);
		boolean open = question.answer().isEmpty();
		return new Reply.Card("announcements/question",
				new QuestionCard(!note.isEmpty(), note, !refusal.isEmpty(), refusal, lead, who,
						this.words.when(question.askedAt(), language), written(question.words()), !open,
						question.answer()
							.map((it) -> this.words.get(language, "question.answer-by",
									this.words.name(it.by(), language), this.words.when(it.at(), language)))
							.orElse(""),
						question.answer().map((it) -> written(it.words())).orElse(""), open, written, Inquiry.LONGEST,
						question.id(),
						List.of(this.words.link("button.report", "announcement", question.announcement(), language))),
				this.words.get(language, "question.summary", who, title));
	}

	/** Answers it, unless somebody else did. */
	Reply answer(Inquiry question, String written, PersonId by, Language language) {
		String answer = Contents.clean(written);
		if (question.answer().isEmpty() && !Inquiry.fits(answer)) {
			return card(question, "", this.words.get(language, answer.isEmpty() ? "answer.empty" : "answer.long"),
					language);
		}
		boolean first = this.questions.answer(question, answer, by);
		return card(this.questions.find(question.id()).orElse(question),
				this.words.get(language, first ? "answer.done" : "answer.before"), "", language);
	}

	/** The answer, for whoever asked. */
	Reply answered(Inquiry question, Language language) {
		String by = question.answer().map((it) -> this.words.name(it.by(), language)).orElse("");
		String answer = question.answer().map((it) -> written(it.words())).orElse("");
		return told(this.words.get(language, "answer.title"),
				this.words.get(language, "answer.lead", by,
						Markdown.plain(AnnouncementWords.cut(question.words(), BRIEF).replace('\n', ' '))),
				answer,
				List.of(this.words.link("button.ask-more", "ask-announcement", question.announcement(), language)));
	}

	private static Reply told(String title, String lead, String detail, List<Link> links) {
		return new Reply.Card("announcements/told", new ToldCard(title, lead, detail, links), title + " " + lead);
	}

	private static String written(String words) {
		return Markdown.line(words).replace("\n", "\n\n");
	}

	/** A form for a question. */
	record AskCard(boolean isRefused, String refusal, String lead, String words, int longest, String announcement,
			List<Link> links) {

	}

	/** A question, and the answer or a field for it. */
	record QuestionCard(boolean hasNote, String note, boolean isRefused, String refusal, String lead, String who,
			String when, String words, boolean answered, String answeredBy, String answer, boolean open,
			String proposed, int longest, String question, List<Link> links) {

	}

	/** What somebody is told. */
	record ToldCard(String title, String lead, String detail, List<Link> links) {

	}

}
