package dev.manabi.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.skills.SkillId;

/**
 * What one person is exempt from today, and since when what they were exempt from is
 * asked of them again. Who is exempt from all the skills that ask for a course is exempt
 * from the course.
 */
final class Exempted {

	private final List<Exemption> all;

	private final LocalDate today;

	Exempted(List<Exemption> all, LocalDate today) {
		this.all = all.stream().filter((exemption) -> exemption.until().isPresent()).toList();
		this.today = today;
	}

	/** The exemption that holds for a skill, the longest. */
	Optional<Exemption> of(SkillId skill) {
		return inForce(new Asked.Skill(skill));
	}

	Optional<Exemption> of(Course course) {
		return inForce(new Asked.Course(course.id()));
	}

	/**
	 * The same for a course that these skills ask for.
	 * @param skills those that are required of the person
	 */
	Optional<Exemption> of(Course course, Collection<SkillId> skills) {
		List<Optional<Exemption>> each = skills.stream().map(this::of).toList();
		return of(course).or(() -> each.stream().allMatch(Optional::isPresent)
				? each.stream().flatMap(Optional::stream).findFirst() : Optional.empty());
	}

	/** Since when a skill is asked again, if the person was exempt from it before. */
	Optional<LocalDate> again(SkillId skill) {
		return again(new Asked.Skill(skill));
	}

	Optional<LocalDate> again(Course course, Collection<SkillId> skills) {
		List<Optional<LocalDate>> each = skills.stream().map(this::again).toList();
		Optional<LocalDate> bySkills = each.stream().allMatch(Optional::isPresent)
				? each.stream().flatMap(Optional::stream).min(LocalDate::compareTo) : Optional.empty();
		return Stream.of(again(new Asked.Course(course.id())), bySkills)
			.flatMap(Optional::stream)
			.max(LocalDate::compareTo);
	}

	private Optional<Exemption> inForce(Asked asked) {
		return of(asked).filter((exemption) -> exemption.on(this.today)).max(Comparator.comparing(Exempted::until));
	}

	private Optional<LocalDate> again(Asked asked) {
		return of(asked).filter((exemption) -> !exemption.on(this.today))
			.map((exemption) -> until(exemption).plusDays(1))
			.max(LocalDate::compareTo);
	}

	private Stream<Exemption> of(Asked asked) {
		return this.all.stream().filter((exemption) -> exemption.asked().equals(asked));
	}

	private static LocalDate until(Exemption exemption) {
		return exemption.until().orElseThrow();
	}

}
