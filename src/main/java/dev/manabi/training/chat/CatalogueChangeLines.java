package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.EditionSubject.Change;
import dev.manabi.language.Language;
import dev.manabi.roster.Roster;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Catalogue;
import dev.manabi.training.CatalogueChanges;
import dev.manabi.training.CatalogueImpact;
import dev.manabi.training.Course;
import dev.manabi.training.DueDate;
import dev.manabi.training.FiscalYears;

import org.springframework.stereotype.Component;

/**
 * Says how one catalogue differs from another.
 */
@Component
class CatalogueChangeLines {

	private final SkillMaps skillMaps;

	private final FiscalYears fiscalYears;

	private final Roster roster;

	private final Texts texts;

	CatalogueChangeLines(SkillMaps skillMaps, FiscalYears fiscalYears, Roster roster, Texts texts) {
		this.skillMaps = skillMaps;
		this.fiscalYears = fiscalYears;
		this.roster = roster;
		this.texts = texts;
	}

	List<Change> between(Catalogue before, Catalogue after, Language language) {
		SkillMap map = this.skillMaps.current();
		CatalogueChanges changes = CatalogueChanges.between(before, after);
		CatalogueImpact impact = CatalogueImpact.of(changes, map, this.roster);
		return Stream
			.of(new Change(say(language, "catalogue.impact", count(impact.staff())),
					List.of(say(language, "catalogue.concerned", count(impact.concerned())))),
					new Change(say(language, "catalogue.mandatory"), mandatory(changes, language)),
					new Change(say(language, "catalogue.due"), due(changes, language)),
					titled("catalogue.added", changes.added(), language),
					titled("catalogue.removed", changes.removed(), language),
					titled("catalogue.changed",
							changes.changed().stream().map(CatalogueChanges.Changed::after).toList(), language),
					bare(CatalogueChanges.bare(after, map), language),
					new Change(say(language, "editions.others"), same(changes, language)))
			.filter((change) -> !change.lines().isEmpty())
			.toList();
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

	private List<String> due(CatalogueChanges changes, Language language) {
		return changes.dueOtherwise()
			.stream()
			.map((both) -> say(language, "catalogue.due-change", title(both.after(), language),
					day(both.before().due(), language), day(both.after().due(), language)))
			.toList();
	}

	private Change titled(String heading, List<Course> courses, Language language) {
		return new Change(say(language, heading, count(courses.size())),
				courses.stream().map((course) -> title(course, language)).toList());
	}

	private Change bare(List<Skill> skills, Language language) {
		return new Change(say(language, "catalogue.bare", count(skills.size())),
				skills.stream().map((skill) -> Markdown.plain(skill.name().in(language))).toList());
	}

	private List<String> same(CatalogueChanges changes, Language language) {
		boolean same = changes.added().isEmpty() && changes.removed().isEmpty() && changes.changed().isEmpty();
		return same ? List.of(say(language, "editions.same")) : List.of();
	}

	private String day(Optional<DueDate> due, Language language) {
		return due.flatMap((date) -> date.in(this.fiscalYears.current()))
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
