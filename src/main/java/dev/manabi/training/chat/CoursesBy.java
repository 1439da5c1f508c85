package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.CourseListCards.Listing;

/**
 * The courses that have something in common, such as their method. Who does not say what
 * is let choose.
 */
abstract class CoursesBy implements Intent {

	/** What is chosen to see the courses of which it is not known. */
	static final String UNKNOWN = "unknown";

	private final String kind;

	private final LearningPlans plans;

	private final FinderCards finder;

	private final CourseListCards cards;

	private final SkillLinks links;

	private final Texts texts;

	CoursesBy(String kind, Finding finding) {
		this.kind = kind;
		this.plans = finding.plans();
		this.finder = finding.finder();
		this.cards = finding.cards();
		this.links = finding.links();
		this.texts = finding.texts();
	}

	/** What one may choose from. */
	abstract List<Choice> choices(Language language);

	/** What was chosen; empty if there is no such thing. */
	abstract Optional<Found> found(String id, Language language);

	@Override
	public String name() {
		return "by-" + this.kind;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		String id = ask.slots().getOrDefault(this.kind, "");
		return found(id, ask.language()).map((found) -> list(ask, id, found))
			.orElseGet(() -> this.finder.choose(group(ask.language()), ask.language()));
	}

	/**
	 * The choices as buttons, each with how many courses there are; what is unknown of
	 * none is left out.
	 */
	FinderCards.Group group(Language language) {
		Offer offer = this.plans.offer();
		List<Link> links = choices(language).stream()
			.flatMap((choice) -> link(choice, offer, language).stream())
			.toList();
		return new FinderCards.Group(this.texts.get(language, name() + ".choose"), Link.rows(links));
	}

	private Optional<Link> link(Choice choice, Offer offer, Language language) {
		long count = found(choice.id(), language).stream()
			.flatMap((found) -> offer.catalogue().courses().stream().filter(found.wanted()))
			.count();
		return (count == 0 && choice.id().equals(UNKNOWN)) ? Optional.empty()
				: Optional
					.of(new Link(this.texts.get(language, "courses.choice", choice.label(), String.valueOf(count)),
							name(), Map.of(this.kind, choice.id())));
	}

	private Reply list(Ask ask, String id, Found found) {
		Language language = ask.language();
		Offer offer = this.plans.offer();
		List<PlannedCourse> courses = offer.where(found.wanted());
		String lead = courses.isEmpty() ? this.texts.get(language, "courses.none")
				: this.texts.get(language, "courses.count", String.valueOf(courses.size()));
		return this.cards.list(ask, offer,
				new Listing(found.title(), lead, found.skills(), courses,
						new Link(found.title(), name(), Map.of(this.kind, id)),
						List.of(new Link(this.texts.get(language, name() + ".other"), name(), Map.of()),
								this.links.find(language), this.links.plan(language))));
	}

	/** Something to choose. */
	record Choice(String id, String label) {

	}

	/**
	 * What was chosen.
	 *
	 * @param title what the list is called, plain
	 * @param wanted which courses
	 * @param skills what else belongs to it
	 */
	record Found(String title, Predicate<Course> wanted, List<Skill> skills) {

		Found(String title, Predicate<Course> wanted) {
			this(title, wanted, List.of());
		}

	}

}
