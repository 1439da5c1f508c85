package dev.manabi.training.chat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Session;
import dev.manabi.training.chat.CourseListCards.Listing;

import org.springframework.stereotype.Component;

/**
 * Answers what is asked about courses alone: 「いつ？」 when they are held and due, 「リンクは？」
 * where to take them. Which it is stands in the slot {@code about}.
 */
@Component
class CourseAspects {

	private static final String ABOUT = "about";

	private static final String WHEN = "when";

	private static final String LINK = "link";

	private final CourseListCards cards;

	private final SkillLinks links;

	private final Texts texts;

	private final Clock clock;

	CourseAspects(CourseListCards cards, SkillLinks links, Texts texts, Clock clock) {
		this.cards = cards;
		this.links = links;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The answer, empty if everything is asked.
	 * @param name of what the courses are for, plain
	 * @param whole what shows everything; its title does not matter
	 */
	Optional<Reply> answer(Ask ask, String name, List<PlannedCourse> courses, Offer offer, Link whole) {
		String about = ask.slots().getOrDefault(ABOUT, "");
		return List.of(WHEN, LINK).contains(about) ? Optional.of(list(ask, about, name, courses, offer, whole))
				: Optional.empty();
	}

	private Reply list(Ask ask, String about, String name, List<PlannedCourse> courses, Offer offer, Link whole) {
		Language language = ask.language();
		Link all = new Link(this.texts.get(language, "about.all"), whole.intent(), whole.slots());
		return this.cards.list(ask, offer,
				new Listing(this.texts.get(language, "about." + about + ".title", name), lead(about, courses, language),
						List.of(), courses, whole.with("", ABOUT, about),
						List.of(all, this.links.plan(language), this.links.find(language))));
	}

	private String lead(String about, List<PlannedCourse> courses, Language language) {
		if (courses.isEmpty()) {
			return this.texts.get(language, "courses.none");
		}
		return about.equals(LINK) ? this.texts.get(language, "about.link.lead")
				: next(courses).map((session) -> next(session, language))
					.orElseGet(() -> this.texts.get(language, "about.when.none"));
	}

	private Optional<Session> next(List<PlannedCourse> courses) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return courses.stream()
			.flatMap((planned) -> planned.course().sessionsAfter(now).stream())
			.min(Comparator.comparing(Session::start));
	}

	private String next(Session session, Language language) {
		return this.texts.get(language, "about.when.next", Dates.in(language, session.start()),
				Markdown.plain(session.place().in(language)));
	}

}
