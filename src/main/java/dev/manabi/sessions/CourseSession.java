package dev.manabi.sessions;

import dev.manabi.training.Course;
import dev.manabi.training.Provider;
import dev.manabi.training.Session;

/**
 * A session of a course as it is planned now.
 *
 * @param course what is held
 * @param session when and where
 */
public record CourseSession(Course course, Session session) {

	public SessionKey key() {
		return new SessionKey(this.course.id(), this.session.start());
	}

	/** Whether one enrols here; others take their enrolments themselves. */
	public boolean enrolsHere() {
		return enrolsHere(this.course);
	}

	/** Whether one enrols here in any session of the course. */
	public static boolean enrolsHere(Course course) {
		return course.provider() == Provider.CITY;
	}

}
