package dev.manabi.tips.chat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import dev.manabi.skills.Skill;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.ImprovementCase.Content;
import dev.manabi.tips.Wording;
import dev.manabi.tips.Workshops;
import dev.manabi.tips.chat.CaseForms.Filled;
import dev.manabi.training.Course;

import org.springframework.stereotype.Component;

/**
 * 「研修担当に送る」: hands in a case, or hands it in again.
 */
@Component
class SendCase implements Intent {

	private final Colleagues colleagues;

	private final CaseDesk desk;

	private final CaseForms forms;

	private final CaseCards cards;

	private final Workshops workshops;

	private final SkillTitles skills;

	private final Cases cases;

	private final Texts texts;

	SendCase(Colleagues colleagues, CaseDesk desk, CaseForms forms, CaseCards cards, Workshops workshops,
			SkillTitles skills, Cases cases, Texts texts) {
		this.colleagues = colleagues;
		this.desk = desk;
		this.forms = forms;
		this.cards = cards;
		this.workshops = workshops;
		this.skills = skills;
		this.cases = cases;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-case";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask, (person) -> ask.slots().getOrDefault("case", "").isEmpty() ? send(ask, person)
				: this.desk.own(ask, (before) -> sendAgain(ask, person, before)));
	}

	private Reply send(Ask ask, Person person) {
		return fault(ask, person).map((fault) -> this.forms.form(person, Filled.again(ask, ""), fault, ask))
			.orElseGet(() -> {
				String department = person.posts().stream().findFirst().map(Post::department).orElse("");
				return shown(ask, this.cases.send(person.id(), department, content(ask, person)));
			});
	}

	private Reply sendAgain(Ask ask, Person person, ImprovementCase before) {
		return fault(ask, person).map((fault) -> this.forms.form(person, Filled.again(ask, before.id()), fault, ask))
			.orElseGet(() -> this.cases.sendAgain(before, content(ask, person))
					? shown(ask, this.cases.find(before.id()).orElse(before)) : this.desk.words(ask, "cases.settled"));
	}

	private Reply shown(Ask ask, ImprovementCase sent) {
		return this.cards.show(ask, sent, this.texts.get(ask.language(), "cases.sent"), "");
	}

	private Optional<String> fault(Ask ask, Person person) {
		if (workshop(ask, person).isEmpty()) {
			return Optional.of(text(ask, "cases.refused.workshop"));
		}
		if (this.skills.of(ask).filter((skill) -> teaches(ask, person, skill)).isEmpty()) {
			return Optional.of(text(ask, "cases.refused.skill"));
		}
		return fault(ask, "before").or(() -> fault(ask, "after"))
			.or(() -> hours(ask).isEmpty() ? Optional.of(text(ask, "cases.refused.hours")) : Optional.empty());
	}

	private Optional<String> fault(Ask ask, String field) {
		String words = Fields.of(ask, field);
		if (words.isEmpty()) {
			return Optional.of(text(ask, "cases.refused." + field));
		}
		return (words.length() > Wording.LONGEST) ? Optional.of(text(ask, "cases.refused." + field + ".too-long",
				"%,d".formatted(Wording.LONGEST), "%,d".formatted(words.length()))) : Optional.empty();
	}

	/** One that they completed themselves. */
	private Optional<Course> workshop(Ask ask, Person person) {
		String id = ask.slots().getOrDefault("workshop", "");
		return this.workshops.of(person).stream().filter((course) -> course.id().value().equals(id)).findFirst();
	}

	private boolean teaches(Ask ask, Person person, Skill skill) {
		return workshop(ask, person).filter((course) -> course.skills().contains(skill.id())).isPresent();
	}

	/** Full-width digits are digits, too. */
	private static Optional<Integer> hours(Ask ask) {
		String digits = Normalizer.normalize(Fields.of(ask, "hours"), Form.NFKC).replace(",", "").strip();
		return digits.matches("[0-9]{1,7}") ? Optional.of(Integer.parseInt(digits)).filter((hours) -> hours > 0)
				: Optional.empty();
	}

	private Content content(Ask ask, Person person) {
		Course workshop = workshop(ask, person).orElseThrow();
		return new Content(workshop.id(), workshop.title(), this.skills.of(ask).orElseThrow().id(),
				Fields.of(ask, "before"), Fields.of(ask, "after"), hours(ask).orElseThrow());
	}

	private String text(Ask ask, String key, Object... arguments) {
		return this.texts.get(ask.language(), key, arguments);
	}

}
