package dev.manabi.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edition in force today, read once. One that can no longer be read keeps its last
 * good reading; one that never could is passed over for the edition before it.
 *
 * @param <T> what the edition says
 */
public final class InForce<T> {

	private static final Logger log = LoggerFactory.getLogger(InForce.class);

	private final String subject;

	private final Schedules schedules;

	private final Clock clock;

	private final WatchedFile.Reading<T> reading;

	private @Nullable Moment asOf;

	private @Nullable Standing<T> standing;

	private @Nullable Refusal refused;

	public InForce(String subject, Schedules schedules, Clock clock, WatchedFile.Reading<T> reading) {
		this.subject = subject;
		this.schedules = schedules;
		this.clock = clock;
		this.reading = reading;
	}

	/** What is in force; empty where no edition is. */
	public synchronized Optional<Standing<T>> today() {
		Schedule schedule = this.schedules.current();
		Moment now = new Moment(schedule.number(), LocalDate.now(this.clock));
		if (!now.equals(this.asOf)) {
			boolean anew = this.asOf == null;
			Refusal earlier = this.refused;
			this.refused = null;
			this.standing = find(schedule.begun(this.subject, now.day()), anew, earlier);
			this.asOf = now;
		}
		return Optional.ofNullable(this.standing);
	}

	/** Has the edition be read anew, since it may say something else now. */
	public synchronized void reread() {
		this.asOf = null;
	}

	/** What is wrong with an edition that should be in force, empty if nothing is. */
	public synchronized Optional<RefusedFileException> refused() {
		return Optional.ofNullable(this.refused).map(Refusal::fault);
	}

	/** Whether that edition is not in force, rather than as it was read last. */
	public synchronized boolean passedOver() {
		return this.refused != null
				&& (this.standing == null || !this.standing.edition().id().equals(this.refused.edition()));
	}

	private @Nullable Standing<T> find(List<Edition> begun, boolean anew, @Nullable Refusal earlier) {
		for (Edition edition : begun) {
			Standing<T> before = (this.standing != null && this.standing.edition().id().equals(edition.id()))
					? this.standing : null;
			if (before != null && !anew) {
				keep(earlier, edition);
				return before;
			}
			Standing<T> found = read(edition, before);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** What was refused before is no better for not being read again. */
	private void keep(@Nullable Refusal earlier, Edition edition) {
		if (this.refused == null && earlier != null && earlier.edition().equals(edition.id())) {
			this.refused = earlier;
		}
	}

	private @Nullable Standing<T> read(Edition edition, @Nullable Standing<T> before) {
		String file = edition.draft().file();
		try {
			return new Standing<>(edition, this.reading.read(file, edition.draft().content()));
		}
		catch (RefusedFileException ex) {
			log.error("The edition {} of {} is refused", edition.id(), this.subject);
			this.refused = new Refusal(edition.id(), ex);
		}
		catch (RuntimeException ex) {
			log.error("The edition {} of {} could not be read", edition.id(), this.subject, ex);
			this.refused = new Refusal(edition.id(),
					new RefusedFileException(file, List.of(new Problem(0, "not-usable"))));
		}
		return before;
	}

	/**
	 * An edition and what it says.
	 *
	 * @param edition the edition
	 * @param content what it says
	 */
	public record Standing<T>(Edition edition, T content) {
	}

	private record Moment(long schedule, LocalDate day) {
	}

	private record Refusal(String edition, RefusedFileException fault) {
	}

}
