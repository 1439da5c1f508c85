package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Wording;
import dev.manabi.tips.Workshops;
import dev.manabi.tips.chat.SkillTitles.Choice;
import dev.manabi.training.Course;

import org.springframework.stereotype.Component;

/**
 * The form on which somebody says how they improved their work after a workshop.
 */
@Component
class CaseForms {

	private final Workshops workshops;

	private final SkillTitles skills;

	private final Texts texts;

	CaseForms(Workshops workshops, SkillTitles skills, Texts texts) {
		this.workshops = workshops;
		this.skills = skills;
		this.texts = texts;
	}

	/**
	 * The form, unless the person has completed no workshop.
	 * @param refusal why it could not be handed in as it was, may be empty
	 */
	Reply form(Person person, Filled filled, String refusal, Ask ask) {
		Language language = ask.language();
		List<Course> courses = this.workshops.of(person);
		if (courses.isEmpty()) {
			String text = this.texts.get(language, "cases.no-workshop");
			return new Reply.Card("tips/words",
					new TipDesk.WordsCard(text,
							List.of(new Link(this.texts.get(language, "cases.workshops"), "find-courses",
									Map.of("method", "workshop")),
									new Link(this.texts.get(language, "cases.all"), ShowCases.NAME, Map.of()))),
					text);
		}
		List<Choice> offered = courses.stream()
			.map((course) -> new Choice(course.title().in(language), course.id().value()))
			.toList();
		List<Choice> taught = skills(courses, language);
		String workshop = chosen(filled.workshop(), offered);
		return new Reply.Card("tips/case-form",
				new FormCard(!refusal.isEmpty(), refusal, false, "", workshop, offered, chosen(filled.skill(), taught),
						taught, filled.before(), filled.after(), Wording.LONGEST, filled.hours(), filled.id()),
				refusal.isEmpty() ? this.texts.get(language, "cases.new") : refusal);
	}

	private static String chosen(String value, List<Choice> choices) {
		return choices.stream()
			.map(Choice::value)
			.filter(value::equals)
			.findFirst()
			.orElseGet(() -> choices.getFirst().value());
	}

	/** Those that the workshops teach. */
	private List<Choice> skills(List<Course> courses, Language language) {
		Set<SkillId> taught = courses.stream()
			.flatMap((course) -> course.skills().stream())
			.collect(Collectors.toSet());
		return this.skills.choices(List.of(), language)
			.stream()
			.filter((choice) -> taught.contains(new SkillId(choice.value())))
			.toList();
	}

	/**
	 * What stands in the form.
	 *
	 * @param id of the case that is said otherwise, empty for a new one
	 */
	record Filled(String id, String workshop, String skill, String before, String after, String hours) {

		static final Filled EMPTY = new Filled("", "", "", "", "", "");

		static Filled again(Ask ask, String id) {
			return new Filled(id, ask.slots().getOrDefault("workshop", ""), ask.slots().getOrDefault("skill", ""),
					Fields.again(ask, "before"), Fields.again(ask, "after"), Wording.cut(Fields.of(ask, "hours"), 10));
		}

	}

	/** The card. */
	record FormCard(boolean isRefused, String refusal, boolean hasNote, String note, String workshop,
			List<Choice> workshops, String skill, List<Choice> skills, String before, String after, int longest,
			String hours, String id) {

	}

}
