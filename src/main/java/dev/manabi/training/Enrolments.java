package dev.manabi.training;

import java.util.Set;

import dev.manabi.roster.Person;

/**
 * Who is enrolled in what. Whoever keeps the enrolments implements it.
 */
public interface Enrolments {

	/** The courses that the person is enrolled in and that are still to be held. */
	Set<CourseId> of(Person person);

}
