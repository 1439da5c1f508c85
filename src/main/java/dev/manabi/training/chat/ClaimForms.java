package dev.manabi.training.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.training.Evidence;

import org.springframework.stereotype.Component;

/**
 * Asks whether to record that somebody took a course, and tells what becomes of it then.
 */
@Component
class ClaimForms {

	private final Roster roster;

	private final SkillLinks links;

	private final Texts texts;

	private final Clock clock;

	ClaimForms(Roster roster, SkillLinks links, Texts texts, Clock clock) {
		this.roster = roster;
		this.links = links;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The question.
	 * @param refusal why it could not be recorded as it was, empty if it was not tried
	 */
	Reply form(Ask ask, Person person, Claimable course, String refusal) {
		Language language = ask.language();
		String title = Markdown.plain(course.learnt().title().in(language));
		String question = this.texts.get(language, "record.question", title);
		return new Reply.Card("training/record-completion",
				new FormCard(!refusal.isEmpty(), refusal, question, consequence(course, person, language), day(ask),
						LocalDate.now(this.clock).toString(), course.needsCertificate(),
						ask.slots().getOrDefault("certificate", ""), course.slots(), others(ask, course)),
				refusal.isEmpty() ? question : refusal);
	}

	/** What comes after recording it. */
	private String consequence(Claimable course, Person person, Language language) {
		if (course.accepts(Evidence.WORD)) {
			return this.texts.get(language, "record.by-word");
		}
		Optional<String> manager = Optional.ofNullable(person.manager())
			.flatMap(this.roster::find)
			.map((found) -> Markdown.plain(found.name()));
		String who = (course.accepts(Evidence.MANAGER) && manager.isPresent())
				? this.texts.get(language, "record.manager", manager.get())
				: this.texts.get(language, "record.coordinators");
		String waits = this.texts.get(language, "record.waits", who);
		return course.accepts(Evidence.CODE) ? this.texts.get(language, "record.code") + waits : waits;
	}

	private String day(Ask ask) {
		return ClaimInputs.day(ask.slots().getOrDefault("date", ""))
			.filter((day) -> !day.isAfter(LocalDate.now(this.clock)))
			.orElseGet(() -> LocalDate.now(this.clock))
			.toString();
	}

	private List<Link> others(Ask ask, Claimable course) {
		List<Link> links = new ArrayList<>();
		String skill = ask.slots().getOrDefault("skill", "");
		links.add(new Link(this.texts.get(ask.language(), "record.other"), "record-completion",
				Map.of("skill", skill.isEmpty() ? course.main().value() : skill, "choose", "yes")));
		links.add(this.links.plan(ask.language()));
		return links;
	}

	/**
	 * The form.
	 *
	 * @param refusal why it is shown again, if it is
	 * @param consequence what comes after recording it
	 * @param day when it was taken, by default
	 * @param today the last day that can be chosen
	 * @param others where to go if it was another course
	 */
	record FormCard(boolean isRefused, String refusal, String question, String consequence, String day, String today,
			boolean needsCertificate, String certificate, Map<String, String> slots, List<Link> others) {

	}

}
