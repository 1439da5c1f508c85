package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecisions;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.RoleIds;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.SkillMaps;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.stereotype.Component;

/**
 * Draws the card on which a coordinator sets somebody's roles.
 */
@Component
class SettingCards {

	private final SkillMaps skillMaps;

	private final RoleAssignments assignments;

	private final RoleDecisions decisions;

	private final Subjects subjects;

	private final Term term;

	private final RoleReasons reasons;

	private final RoleWords words;

	private final Texts texts;

	SettingCards(SkillMaps skillMaps, RoleAssignments assignments, RoleDecisions decisions, Subjects subjects,
			Term term, RoleReasons reasons, RoleWords words, Texts texts) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.decisions = decisions;
		this.subjects = subjects;
		this.term = term;
		this.reasons = reasons;
		this.words = words;
		this.texts = texts;
	}

	Reply setting(Subject subject, Language language) {
		return setting(subject, "", language);
	}

	/** The same anew, and why nothing was done on the one before. */
	Reply anew(Subject subject, String why, Language language) {
		return setting(subject, this.texts.get(language, "role-setting.anew." + why), language);
	}

	private Reply setting(Subject subject, String anew, Language language) {
		Optional<Person> person = this.subjects.staff(subject.person());
		Optional<RoleReport> report = subject.report();
		Optional<RoleDecision> set = this.decisions.inForce(subject.person(), this.term.first())
			.filter(this.words::known);
		String title = this.texts.get(language, "role-setting.title", this.words.name(subject.person(), language));
		String written = report.map(RoleReport::words).orElse("");
		String posts = person.map((known) -> this.words.posts(known, language)).orElse("");
		return new Reply.Card("skills/role-setting", new RoleSettingCard(!anew.isEmpty(), anew,
				report.map((it) -> this.texts.get(language, "role-setting.lead", this.words.day(it.at(), language)))
					.orElse(""),
				title, !posts.isEmpty(), posts, account(subject, person, language), person.isPresent(),
				person.map((known) -> rules(known, language)).orElse(List.of()), person.isPresent() && set.isPresent(),
				correction(set, language), report.isPresent(),
				report.map((it) -> this.words.asked(it.roles(), language)).orElse(""), !written.isEmpty(),
				RoleWords.written(written), this.words.choices(language), RoleIds.text(chosen(person, report)),
				this.term.usual().toString(), this.term.first().toString(), this.term.last().toString(),
				outOfTerm(language),
				this.texts.get(language, "role-setting.keep." + (person.isPresent() ? "known" : "unknown")),
				subject.person().value(), report.map(RoleReport::id).orElse(""),
				report.map(RoleReport::revision).map(String::valueOf).orElse(""), set.map(RoleDecision::id).orElse("")),
				summary(subject, title, language));
	}

	/** Why a day can't be taken. */
	String outOfTerm(Language language) {
		return this.texts.get(language, "role-setting.bad-date", Dates.in(language, this.term.last()));
	}

	private String summary(Subject subject, String title, Language language) {
		return subject.report().isPresent() ? this.texts.get(language, "role-setting.summary", title) : title;
	}

	private String account(Subject subject, Optional<Person> person, Language language) {
		return person.map((known) -> this.words.account(known, language))
			.orElseGet(() -> this.texts.get(language, "role-setting.unknown-account", subject.person().value()));
	}

	private String correction(Optional<RoleDecision> decision, Language language) {
		return decision.flatMap(RoleDecision::correction)
			.map((set) -> this.texts.get(language, "role-setting.correction", this.words.names(set.roles(), language),
					Dates.in(language, set.until())))
			.orElse("");
	}

	private List<Rule> rules(Person person, Language language) {
		return this.skillMaps.current()
			.assignments(person)
			.stream()
			.map((assignment) -> new Rule(Markdown.line(assignment.role().name().in(language)),
					this.reasons.sentence(assignment, language)))
			.toList();
	}

	/** The roles asked for, else those the person has. */
	private List<RoleId> chosen(Optional<Person> person, Optional<RoleReport> report) {
		List<RoleId> asked = report.map(RoleReport::roles).orElse(List.of());
		return (asked.isEmpty() && person.isPresent()) ? this.assignments.of(this.skillMaps.current(), person.get())
			.stream()
			.map((assignment) -> assignment.role().id())
			.toList() : asked;
	}

	/**
	 * The card.
	 *
	 * @param anew why it is shown again, if it is
	 * @param known whether it is a member of staff, whose roles can be set
	 * @param rules the roles by the rules, and why
	 * @param correction what is set, if something is
	 * @param chosen the roles that are ticked, parted by commas
	 * @param until the day that is proposed, between {@code first} and {@code last}
	 * @param revision of the report
	 * @param set the decision in force
	 */
	record RoleSettingCard(boolean isAnew, String anew, String lead, String title, boolean hasPosts, String posts,
			String account, boolean known, List<Rule> rules, boolean hasCorrection, String correction,
			boolean hasReport, String asked, boolean hasWords, String words, List<Choice> choices, String chosen,
			String until, String first, String last, String badDate, String keep, String person, String report,
			String revision, String set) {

	}

	record Rule(String name, String because) {

	}

}
