package dev.manabi.training;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.skills.Method;
import dev.manabi.skills.SkillId;

/**
 * Something that staff can take to learn skills.
 *
 * @param id which one
 * @param skills what it teaches, at least one, the main one first
 * @param title what it is called
 * @param aliases other words for it
 * @param provider who holds it
 * @param method how it teaches
 * @param link where to take it or to apply, by https
 * @param duration about how long it takes, longer than nothing
 * @param level what it expects
 * @param due by when it is to be taken
 * @param mandatory whether all staff must take it
 * @param renewal for how long having taken it is good, empty if for ever
 * @param suffices by what it may be known that somebody took it; what is official always
 * suffices
 * @param sessions when it is held, in order; none if it can be taken at any time
 */
public record Course(CourseId id, Set<SkillId> skills, Bilingual title, Aliases aliases, Provider provider,
		Method method, URI link, Optional<Duration> duration, Optional<Level> level, Optional<DueDate> due,
		boolean mandatory, Optional<Renewal> renewal, Set<Evidence> suffices, List<Session> sessions) {

	public Course {
		skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
		suffices = Set.copyOf(suffices);
		sessions = sessions.stream().sorted((one, other) -> one.start().compareTo(other.start())).toList();
		if (skills.isEmpty() || !"https".equals(link.getScheme())
				|| duration.filter((time) -> !time.isPositive()).isPresent()) {
			throw new IllegalArgumentException("Not a course: " + id);
		}
	}

	/** Whether it is known by that well enough that somebody took it. */
	public boolean accepts(Evidence evidence) {
		return Evidence.OFFICIAL.contains(evidence) || this.suffices.contains(evidence);
	}

	/** The same course held at other times. */
	Course heldAt(List<Session> others) {
		return new Course(this.id, this.skills, this.title, this.aliases, this.provider, this.method, this.link,
				this.duration, this.level, this.due, this.mandatory, this.renewal, this.suffices, others);
	}

	/** The sessions that are still to begin. */
	public List<Session> sessionsAfter(LocalDateTime now) {
		return this.sessions.stream().filter((session) -> session.start().isAfter(now)).toList();
	}

	/**
	 * Whether it is mandatory for all staff in that fiscal year: one that is due on a day
	 * of another year is so in that year only.
	 */
	public boolean mandatoryIn(FiscalYear year) {
		return this.mandatory && (this.due.isEmpty()
				|| this.due.get().in(year).filter((day) -> !day.isAfter(year.last())).isPresent());
	}

}
