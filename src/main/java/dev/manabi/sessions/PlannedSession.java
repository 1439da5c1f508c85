package dev.manabi.sessions;

import dev.manabi.training.CourseId;
import dev.manabi.training.Session;

/**
 * What a row of a table of sessions says.
 *
 * @param course what is held
 * @param session when and where
 * @param calledOff whether it is not held after all
 */
record PlannedSession(CourseId course, Session session, boolean calledOff) {

	SessionKey key() {
		return new SessionKey(this.course, this.session.start());
	}

}
