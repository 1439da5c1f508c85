package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.util.OptionalInt;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Learnt;
import dev.manabi.training.Session;
import java.util.Optional;

/**
 * A session as its people know it, also when the catalogue no longer has it.
 *
 * @param key which session
 * @param skills what it teaches
 * @param title of the course
 * @param session when and where
 * @param gone whether it is no longer held then
 * @param revision counts the changes that its people are to be told
 */
public record Roll(SessionKey key, Set<SkillId> skills, Bilingual title, Session session, boolean gone, int revision) {

	static Roll of(CourseSession held) {
		return new Roll(held.key(), held.course().skills(), held.course().title(), held.session(), false, 1);
	}

	/** What whoever attends has learned. */
	Learnt learnt() {
		return new Learnt(Optional.of(this.key.course()), this.skills, this.title);
	}

	public OptionalInt capacity() {
		return this.session.capacity();
	}

	public boolean hasBegun(LocalDateTime now) {
		return !this.session.start().isAfter(now);
	}

	public boolean hasEnded(LocalDateTime now) {
		return !this.session.end().isAfter(now);
	}

	/** Whether both can't be attended. */
	boolean overlaps(Session other) {
		return this.session.start().isBefore(other.end()) && other.start().isBefore(this.session.end());
	}

	/** Whether its people have to know that it is now so. */
	boolean isNewsTo(Roll known) {
		return this.gone != known.gone || !this.session.end().equals(known.session.end())
				|| !this.session.place().equals(known.session.place());
	}

	Roll noLongerHeld() {
		return new Roll(this.key, this.skills, this.title, this.session, true, this.revision);
	}

	Roll withRevision(int number) {
		return new Roll(this.key, this.skills, this.title, this.session, this.gone, number);
	}

}
