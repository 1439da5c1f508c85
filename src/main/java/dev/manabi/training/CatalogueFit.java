package dev.manabi.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.skills.Method;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Holds that a catalogue names only what the skill map beside it has, today and on every
 * later day.
 */
@Component
public class CatalogueFit {

	private final SkillMaps skillMaps;

	private final Catalogues catalogues;

	CatalogueFit(SkillMaps skillMaps, Catalogues catalogues) {
		this.skillMaps = skillMaps;
		this.catalogues = catalogues;
	}

	/**
	 * What would no longer fit, from the first day on which it does not. What does not
	 * fit already is nobody's hindrance.
	 */
	public Optional<Misfit> misfit(Schedule now, Schedule proposed, LocalDate today) {
		return this.skillMaps.days(proposed, today)
			.stream()
			.flatMap((day) -> misfitOn(now, proposed, day).stream())
			.findFirst();
	}

	private Optional<Misfit> misfitOn(Schedule now, Schedule proposed, LocalDate day) {
		Set<String> already = this.catalogues.passedOver(now, day).keySet();
		return this.catalogues.passedOver(proposed, day)
			.entrySet()
			.stream()
			.filter((each) -> !already.contains(each.getKey()))
			.filter((each) -> already.isEmpty() || !isNew(each.getKey(), now))
			.findFirst()
			.map((each) -> new Misfit(day, inTheAir(now, proposed, day), each.getValue()));
	}

	/** Where something is passed over already, a new catalogue need not mend it. */
	private static boolean isNew(String id, Schedule now) {
		return !id.isEmpty() && now.edition(id).isEmpty();
	}

	/**
	 * The courses by their catalogue as it is read under the map that it was made for.
	 */
	private List<Course> inTheAir(Schedule now, Schedule proposed, LocalDate day) {
		SkillMap map = this.skillMaps.on(proposed, day);
		try {
			return this.catalogues.on(proposed, day, this.skillMaps.on(now, day))
				.courses()
				.stream()
				.filter((course) -> !fits(course, map))
				.toList();
		}
		catch (RefusedFileException ex) {
			return List.of();
		}
	}

	private static boolean fits(Course course, SkillMap map) {
		return course.skills().stream().allMatch((skill) -> map.skill(skill).isPresent())
				&& map.methods().stream().map(Method::id).anyMatch(course.method().id()::equals);
	}

	/**
	 * A catalogue that would not fit.
	 *
	 * @param day from when
	 * @param courses which would name a skill or a method that is not there; empty if the
	 * catalogue is wrong in another way
	 * @param refused everything that would be wrong with it
	 */
	public record Misfit(LocalDate day, List<Course> courses, RefusedFileException refused) {

		public Misfit {
			courses = List.copyOf(courses);
		}

	}

}
