package dev.manabi.ledger.chat;

import java.time.Clock;

import dev.manabi.audit.DeedNames;
import dev.manabi.audit.Entry;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Says what was noted: what, whom it concerns and why, and who did it when.
 */
@Component
class EntryLines {

	/** With so many letters a page of them stays below 25 KB, whatever they are. */
	private static final int LONGEST = 300;

	private final Doers doers;

	private final SubjectWords subjects;

	private final Texts texts;

	private final Clock clock;

	EntryLines(Doers doers, SubjectWords subjects, Texts texts, Clock clock) {
		this.doers = doers;
		this.subjects = subjects;
		this.texts = texts;
		this.clock = clock;
	}

	EntryLine of(Entry entry, Language language) {
		String what = DeedNames.of(entry.what()).in(language);
		String subject = this.subjects.in(language, entry.subject());
		String whom = (entry.person() == null || entry.person().equals(entry.by())) ? ""
				: this.texts.get(language, "audit-log.whom", this.doers.name(entry.person(), language));
		String why = entry.why().isBlank() ? ""
				: this.texts.get(language, "audit-log.why", this.doers.name(entry.why(), language));
		String when = Dates.in(language, entry.at().atZone(this.clock.getZone()).toLocalDateTime());
		return new EntryLine(line(subject.isEmpty() ? what : this.texts.get(language, "audit-log.what", what, subject)),
				line((whom + why).strip()), !(whom + why).isBlank(),
				line(this.texts.get(language, "audit-log.who", when, this.doers.name(entry.by(), language))));
	}

	private static String line(String text) {
		String plain = text.replaceAll("\\s+", " ");
		return Markdown.line((plain.codePointCount(0, plain.length()) <= LONGEST) ? plain
				: plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…");
	}

	/** What the card shows of one. */
	record EntryLine(String what, String more, boolean hasMore, String who) {

	}

}
