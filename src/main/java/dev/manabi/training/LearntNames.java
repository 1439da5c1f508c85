package dev.manabi.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.imports.Column;
import dev.manabi.imports.Row;
import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;

/**
 * Courses and skills by what tables call them.
 */
final class LearntNames {

	private final Map<String, Set<Course>> coursesById;

	private final Map<String, Set<Course>> coursesByName;

	private final Map<String, Set<Skill>> skills;

	LearntNames(Catalogue catalogue, SkillMap map) {
		this.coursesById = index(catalogue.courses(), (course) -> Stream.of(course.id().value()));
		this.coursesByName = index(catalogue.courses(),
				(course) -> Stream.concat(Stream.of(course.id().value()), names(course.title(), course.aliases())));
		this.skills = index(map.skills(),
				(skill) -> Stream.concat(Stream.of(skill.id().value(), "No." + skill.no(), String.valueOf(skill.no())),
						names(skill.name(), skill.aliases())));
	}

	/**
	 * What a row says was learned; refused in the row if that is nothing, or not certain.
	 */
	Optional<Learnt> find(Row row) {
		if (!row.text(CompletionImport.COURSE_ID).isEmpty()) {
			return one(row, CompletionImport.COURSE_ID, "course-unknown", this.coursesById).map(Learnt::of);
		}
		if (!row.text(CompletionImport.COURSE).isEmpty()) {
			return one(row, CompletionImport.COURSE, "course-unknown", this.coursesByName).map(Learnt::of);
		}
		if (!row.text(CompletionImport.SKILL).isEmpty()) {
			return one(row, CompletionImport.SKILL, "skill-unknown", this.skills).map(Learnt::of);
		}
		row.refuse("course-missing", row.heading(CompletionImport.COURSE_ID), row.heading(CompletionImport.SKILL));
		return Optional.empty();
	}

	private static <T> Optional<T> one(Row row, Column column, String unknown, Map<String, Set<T>> known) {
		String text = row.text(column);
		Set<T> meant = known.getOrDefault(Folding.key(text), Set.of());
		if (meant.isEmpty()) {
			row.refuse(unknown, row.heading(column), text);
		}
		else if (meant.size() > 1) {
			row.refuse("course-ambiguous", row.heading(column), text, meant.size());
		}
		return (meant.size() == 1) ? Optional.of(meant.iterator().next()) : Optional.empty();
	}

	private static Stream<String> names(Bilingual name, Aliases aliases) {
		return Stream.of(Language.values())
			.flatMap((language) -> Stream.concat(Stream.of(name.in(language)), aliases.in(language).stream()));
	}

	private static <T> Map<String, Set<T>> index(Collection<T> all, Function<T, Stream<String>> names) {
		Map<String, Set<T>> index = new HashMap<>();
		all.forEach((each) -> names.apply(each)
			.map(Folding::key)
			.collect(Collectors.toSet())
			.forEach((key) -> index.computeIfAbsent(key, (_) -> new LinkedHashSet<>()).add(each)));
		return index;
	}

}
