package dev.manabi.xapi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The learning systems as coordinators see and switch them. Nothing that they reported is
 * ever deleted.
 */
@Component
public class LearningSystems {

	private final Sources sources;

	private final SourceStates states;

	private final StatementCounts counts;

	private final AuditLog audit;

	private final Clock clock;

	LearningSystems(Sources sources, SourceStates states, StatementCounts counts, AuditLog audit, Clock clock) {
		this.sources = sources;
		this.states = states;
		this.counts = counts;
		this.audit = audit;
		this.clock = clock;
	}

	/** All that the settings name. */
	public List<LearningSystem> list() {
		return this.sources.all().stream().map(this::system).toList();
	}

	public boolean isThere(String name) {
		return this.sources.named(name).isPresent();
	}

	/**
	 * Switches one off or on. What comes while it is off is refused, and its sender told
	 * so.
	 * @return false if there is none of that name, or it was so before
	 */
	@Transactional
	public boolean switchOff(String name, boolean off, PersonId by) {
		boolean switched = isThere(name) && this.states.switchOff(name, off, by);
		if (switched) {
			this.audit.note(new Deed(by.value(), off ? "xapi.switched-off" : "xapi.switched-on", null, name, ""));
		}
		return switched;
	}

	public int countMissing(String name) {
		return this.counts.countMissing(name);
	}

	/**
	 * Whom and what it speaks of that is not known.
	 * @param start how many to pass over
	 */
	public List<Missing> missing(String name, int start, int most) {
		return this.counts.missing(name, start, most);
	}

	private LearningSystem system(Source source) {
		SourceStates.State state = this.states.of(source.name());
		LocalDate today = LocalDate.now(this.clock);
		return new LearningSystem(source.name(), source.enabled(), state.switchedOff(), state.lastSuccess(),
				this.counts.since(source.name(), today), this.counts.since(source.name(), today.withDayOfMonth(1)),
				this.counts.waiting(source.name()), this.counts.countMissing(source.name()));
	}

}
