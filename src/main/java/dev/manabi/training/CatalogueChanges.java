package dev.manabi.training;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;

/**
 * How one catalogue differs from another, courses told apart by their ids.
 *
 * @param added courses that only the later one has
 * @param removed courses that only the earlier one has
 * @param changed courses that say something else, all with the same id in both
 * @param elsewhere whether something else differs, such as the catalogue's name
 */
public record CatalogueChanges(List<Course> added, List<Course> removed, List<Changed> changed, boolean elsewhere) {

	public CatalogueChanges {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/** What changes if the one catalogue takes the other's place. */
	public static CatalogueChanges between(Catalogue before, Catalogue after) {
		Map<CourseId, Course> earlier = byId(before);
		Map<CourseId, Course> later = byId(after);
		return new CatalogueChanges(
				after.courses().stream().filter((course) -> !earlier.containsKey(course.id())).toList(),
				before.courses().stream().filter((course) -> !later.containsKey(course.id())).toList(),
				before.courses()
					.stream()
					.filter((course) -> later.containsKey(course.id()))
					.map((course) -> new Changed(course, Objects.requireNonNull(later.get(course.id()))))
					.filter((both) -> !both.before().equals(both.after()))
					.toList(),
				!before.name().equals(after.name()) || before.sample() != after.sample()
						|| !before.note().equals(after.note()));
	}

	/** Whether the catalogues say the same. */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.removed.isEmpty() && this.changed.isEmpty() && !this.elsewhere;
	}

	/** The skills that some role has to have and no course teaches. */
	public static List<Skill> bare(Catalogue catalogue, SkillMap map) {
		Set<SkillId> taught = catalogue.courses()
			.stream()
			.flatMap((course) -> course.skills().stream())
			.collect(Collectors.toSet());
		return map.skills()
			.stream()
			.filter(Skill::requiredOfSome)
			.filter((skill) -> !taught.contains(skill.id()))
			.toList();
	}

	/** The courses that are due on other days, or no longer, or newly. */
	public List<Changed> dueOtherwise() {
		return this.changed.stream().filter((both) -> !both.before().due().equals(both.after().due())).toList();
	}

	/** The courses that become mandatory for all staff. */
	public List<Course> becomingMandatory() {
		return Stream
			.concat(this.added.stream(),
					this.changed.stream().filter((both) -> !both.before().mandatory()).map(Changed::after))
			.filter(Course::mandatory)
			.toList();
	}

	/** The courses that are mandatory for all staff no longer. */
	public List<Course> ceasingToBeMandatory() {
		return Stream
			.concat(this.removed.stream(),
					this.changed.stream().filter((both) -> !both.after().mandatory()).map(Changed::before))
			.filter(Course::mandatory)
			.toList();
	}

	/** The skills whose courses change. */
	public Set<SkillId> skills() {
		Set<SkillId> skills = new HashSet<>();
		touched().forEach((course) -> skills.addAll(course.skills()));
		return skills;
	}

	/** Whether a course changes that is or was such a one. */
	public boolean concern(Predicate<? super Course> course) {
		return touched().anyMatch(course);
	}

	private Stream<Course> touched() {
		return Stream
			.of(this.added.stream(), this.removed.stream(),
					this.changed.stream().flatMap((both) -> Stream.of(both.before(), both.after())))
			.flatMap(Function.identity());
	}

	private static Map<CourseId, Course> byId(Catalogue catalogue) {
		return catalogue.courses().stream().collect(Collectors.toMap(Course::id, Function.identity()));
	}

	/**
	 * One course in two catalogues.
	 *
	 * @param before as the earlier one has it
	 * @param after as the later one has it
	 */
	public record Changed(Course before, Course after) {
	}

}
