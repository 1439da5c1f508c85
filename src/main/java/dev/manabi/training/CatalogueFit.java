package dev.manabi.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.skills.Method;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import org.jspecify.annotations.Nullable;

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
			.filter((day) -> refused(now, day) == null)
			.flatMap((day) -> misfitOn(now, proposed, day).stream())
			.findFirst();
	}

	private Optional<Misfit> misfitOn(Schedule now, Schedule proposed, LocalDate day) {
		return Optional.ofNullable(refused(proposed, day))
			.map((refused) -> new Misfit(day, inTheAir(now, proposed, day), refused));
	}

	private @Nullable RefusedFileException refused(Schedule schedule, LocalDate day) {
		try {
			Catalogue _ = this.catalogues.on(schedule, day);
			return null;
		}
		catch (RefusedFileException ex) {
			return ex;
		}
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
