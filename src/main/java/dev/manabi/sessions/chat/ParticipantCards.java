package dev.manabi.sessions.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.sessions.Attendance;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Grasp;
import dev.manabi.sessions.Grasps;
import dev.manabi.sessions.Roll;

import org.springframework.stereotype.Component;

/**
 * Shows coordinators who takes part in a session, and lets them note who came.
 */
@Component
class ParticipantCards {

	private static final int PAGE = 15;

	private final Enrolments enrolments;

	private final Attendance attendance;

	private final Grasps grasps;

	private final GraspCards graspCards;

	private final Roster roster;

	private final SessionWords words;

	private final Texts texts;

	ParticipantCards(Enrolments enrolments, Attendance attendance, Grasps grasps, GraspCards graspCards, Roster roster,
			SessionWords words, Texts texts) {
		this.enrolments = enrolments;
		this.attendance = attendance;
		this.grasps = grasps;
		this.graspCards = graspCards;
		this.roster = roster;
		this.words = words;
		this.texts = texts;
	}

	/**
	 * The people of the session, page by page.
	 * @param done what was just done, may be empty
	 */
	Reply of(Ask ask, CourseSession held, String done) {
		Language language = ask.language();
		List<Enrolment> all = this.enrolments.of(held.key());
		Page<Enrolment> page = Page.of(all, ask, PAGE);
		Optional<Roll> roll = this.enrolments.roll(held.key());
		boolean open = roll.filter((kept) -> !this.attendance.tooEarly(kept)).isPresent();
		List<Enrolment> seated = page.items().stream().filter(Enrolment::seated).filter(this::isKnown).toList();
		List<Link> buttons = new ArrayList<>(
				page.links(new Link("", "session-people", SessionWords.slots(held.key())), this.texts, language));
		buttons.add(this.words.link("sessions.show-code", "session-code", held.key(), language));
		buttons.add(this.words.link("sessions.others-people", "session-people", language));
		String title = Markdown.line(held.course().title().in(language));
		String counts = counts(held, all, language);
		String grasp = roll.map((kept) -> grasp(kept, language)).orElse("");
		return new Reply.Card("sessions/people",
				new PeopleCard(!done.isEmpty(), done, title, this.words.when(held.session(), language), counts,
						!grasp.isEmpty(), grasp,
						page.items().stream().map((enrolment) -> new Text(line(enrolment, language))).toList(),
						open && !seated.isEmpty(), seated.stream().map((each) -> choice(each, language)).toList(),
						attended(seated), ids(seated), held.key().course().value(), held.key().start().toString(),
						String.valueOf(page.start()), !open, buttons),
				counts);
	}

	/** How many there are, and whether there are more than seats. */
	String counts(CourseSession held, List<Enrolment> all, Language language) {
		long seats = all.stream().filter(Enrolment::seated).count();
		String counts = this.texts.get(language, "sessions.people.counts", String.valueOf(seats),
				String.valueOf(all.size() - seats));
		return held.session().capacity().stream().anyMatch((capacity) -> seats > capacity) ? counts
				+ this.texts.get(language, "sessions.people.over", String.valueOf(held.session().capacity().getAsInt()))
				: counts;
	}

	/** Fewer answers than five would tell whose they are. */
	private String grasp(Roll roll, Language language) {
		Map<Grasp, Integer> counts = this.grasps.count(roll.key());
		int answers = counts.values().stream().mapToInt(Integer::intValue).sum();
		if (answers == 0) {
			return "";
		}
		if (answers < Grasps.FEWEST) {
			return this.texts.get(language, "sessions.people.grasp.few", String.valueOf(Grasps.FEWEST));
		}
		return this.texts.get(language, "sessions.people.grasp",
				Arrays.stream(Grasp.values())
					.map((grasp) -> this.texts.get(language, "sessions.people.grasp.each",
							this.graspCards.name(grasp, language), String.valueOf(counts.getOrDefault(grasp, 0))))
					.collect(Collectors.joining(this.texts.get(language, "sessions.people.grasp.next"))));
	}

	private String line(Enrolment enrolment, Language language) {
		String name = name(enrolment, language);
		if (!enrolment.seated()) {
			return this.texts.get(language, "sessions.people.waits", name, String.valueOf(enrolment.place()));
		}
		return came(enrolment) ? this.texts.get(language, "sessions.people.came", name) : name;
	}

	private String name(Enrolment enrolment, Language language) {
		return this.roster.find(enrolment.person())
			.map((person) -> this.texts.get(language, "sessions.people.name", Markdown.plain(person.name()),
					Markdown.plain(department(person))))
			.orElseGet(() -> this.texts.get(language, "sessions.people.unknown"));
	}

	private static String department(Person person) {
		return person.posts().stream().findFirst().map((post) -> post.department()).orElse("");
	}

	private boolean isKnown(Enrolment enrolment) {
		return this.roster.find(enrolment.person()).isPresent();
	}

	private boolean came(Enrolment enrolment) {
		return this.roster.find(enrolment.person())
			.filter((person) -> this.attendance.attended(person, enrolment.roll()))
			.isPresent();
	}

	private Choice choice(Enrolment enrolment, Language language) {
		String title = this.roster.find(enrolment.person())
			.map((person) -> this.texts.get(language, "sessions.people.name", person.name(), department(person)))
			.orElse("");
		return new Choice(title, enrolment.person().value());
	}

	private String attended(List<Enrolment> seated) {
		return ids(seated.stream().filter(this::came).toList());
	}

	private static String ids(List<Enrolment> enrolments) {
		return enrolments.stream().map(Enrolment::person).map(PersonId::value).collect(Collectors.joining(","));
	}

	/**
	 * What the card shows.
	 *
	 * @param open whether it may be noted who came
	 * @param attended the ids of those who did
	 * @param seen the ids of those who may be ticked
	 */
	record PeopleCard(boolean hasDone, String done, String title, String when, String counts, boolean hasGrasp,
			String grasp, List<Text> people, boolean open, List<Choice> choices, String attended, String seen,
			String course, String start, String from, boolean early, List<Link> buttons) {

	}

	record Choice(String title, String value) {

	}

	record Text(String text) {

	}

}
