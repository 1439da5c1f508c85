package dev.manabi.tips;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Completion.State;
import dev.manabi.training.Course;
import dev.manabi.training.CourseId;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * The workshops that somebody has completed.
 */
@Component
public class Workshops {

	private static final String METHOD = "workshop";

	private final Catalogues catalogues;

	private final TrainingRecords records;

	Workshops(Catalogues catalogues, TrainingRecords records) {
		this.catalogues = catalogues;
		this.records = records;
	}

	/** In the order of the catalogue. */
	public List<Course> of(Person person) {
		Set<CourseId> completed = this.records.of(person)
			.stream()
			.filter((completion) -> completion.state() == State.COUNTS)
			.flatMap((completion) -> completion.claim().learnt().course().stream())
			.collect(Collectors.toSet());
		return this.catalogues.current()
			.courses()
			.stream()
			.filter((course) -> course.method().id().equals(METHOD) && completed.contains(course.id()))
			.toList();
	}

}
