package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.EditionSubject.Change;
import dev.manabi.editions.EditionSubject.Changes;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.training.Catalogue;
import dev.manabi.training.CatalogueChanges;
import dev.manabi.training.CatalogueImpact;
import dev.manabi.training.CatalogueImpacts;
import dev.manabi.training.Course;
import dev.manabi.training.DueDate;
import dev.manabi.training.FiscalYear;
import dev.manabi.training.FiscalYears;

import org.springframework.stereotype.Component;

/**
 * Says how one catalogue differs from another.
 */
@Component
class CatalogueChangeLines {

	private final FiscalYears fiscalYears;

	private final CatalogueImpacts impacts;

	private final Texts texts;

	CatalogueChangeLines(FiscalYears fiscalYears, CatalogueImpacts impacts, Texts texts) {
		this.fiscalYears = fiscalYears;
		this.impacts = impacts;
		this.texts = texts;
	}

	/**
	 * What the one has that the other has not.
	 * @param map that is in force on the day
	 * @param day from when
	 */
	Changes between(Catalogue before, Catalogue after, SkillMap map, LocalDate day, Language language) {
		CatalogueChanges changes = CatalogueChanges.between(before, after);
		if (changes.isEmpty()) {
			return new Changes(
					List.of(new Change(say(language, "editions.others"), List.of(say(language, "editions.same")))),
					false);
		}
		Optional<CatalogueImpact> impact = this.impacts.of(changes, map);
		return new Changes(
				List.of(impact.map((counted) -> impact(counted, language))
					.orElseGet(() -> new Change(say(language, "editions.impact"),
							List.of(say(language, "editions.counting")))),
						new Change(say(language, "catalogue.mandatory"), mandatory(changes, language)),
						new Change(say(language, "catalogue.due"), due(changes, this.fiscalYears.of(day), language)),
						titled("catalogue.added", changes.added(), language),
						titled("catalogue.removed", changes.removed(), language),
						titled("catalogue.changed",
								changes.changed().stream().map(CatalogueChanges.Changed::after).toList(), language),
						bare(CatalogueChanges.bare(after, map), language),
						new Change(say(language, "editions.others"),
								changes.elsewhere() ? List.of(say(language, "catalogue.elsewhere")) : List.of())),
				impact.isEmpty());
	}

	private Change impact(CatalogueImpact impact, Language language) {
		return new Change(say(language, "catalogue.impact", count(impact.staff())),
				List.of(say(language, "catalogue.concerned", count(impact.concerned()))));
	}

	private List<String> mandatory(CatalogueChanges changes, Language language) {
		return Stream
			.concat(changes.becomingMandatory()
				.stream()
				.map((course) -> say(language, "editions.added", title(course, language))),
					changes.ceasingToBeMandatory()
						.stream()
						.map((course) -> say(language, "editions.removed", title(course, language))))
			.toList();
	}

	private List<String> due(CatalogueChanges changes, FiscalYear year, Language language) {
		return changes.dueOtherwise()
			.stream()
			.map((both) -> say(language, "catalogue.due-change", Markdown.line(both.after().title().in(language)),
					day(both.before().due(), year, language), day(both.after().due(), year, language)))
			.toList();
	}

	private Change titled(String heading, List<Course> courses, Language language) {
		return new Change(say(language, heading, count(courses.size())),
				courses.stream().map((course) -> Markdown.line(course.title().in(language))).toList());
	}

	private Change bare(List<Skill> skills, Language language) {
		return new Change(say(language, "catalogue.bare", count(skills.size())),
				skills.stream().map((skill) -> Markdown.line(skill.name().in(language))).toList());
	}

	private String day(Optional<DueDate> due, FiscalYear year, Language language) {
		return due.flatMap((date) -> date.in(year))
			.map((day) -> Dates.in(language, day))
			.orElseGet(() -> say(language, "catalogue.no-due"));
	}

	private String say(Language language, String key, Object... arguments) {
		return this.texts.get(language, key, arguments);
	}

	private static String title(Course course, Language language) {
		return Markdown.plain(course.title().in(language));
	}

	private static String count(int number) {
		return "%,d".formatted(number);
	}

}
