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
 * The edition in force today, read once. One that can't be read, or no longer, is passed
 * over for the edition before it, so that what is in force does not depend on when an
 * instance was started.
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

	private @Nullable RefusedFileException refused;

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
			this.refused = null;
			this.standing = find(schedule.begun(this.subject, now.day()), anew);
			this.asOf = now;
		}
		return Optional.ofNullable(this.standing);
	}

	/** Has the edition be read anew, since it may say something else now. */
	public synchronized void reread() {
		this.asOf = null;
	}

	/**
	 * What is wrong with the edition that should be in force and is passed over, empty if
	 * none is.
	 */
	public synchronized Optional<RefusedFileException> refused() {
		return Optional.ofNullable(this.refused);
	}

	private @Nullable Standing<T> find(List<Edition> begun, boolean anew) {
		for (Edition edition : begun) {
			boolean known = !anew && this.standing != null && this.standing.edition().id().equals(edition.id());
			Standing<T> found = known ? this.standing : read(edition);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private @Nullable Standing<T> read(Edition edition) {
		String file = edition.draft().file();
		try {
			return new Standing<>(edition, this.reading.read(file, edition.draft().content()));
		}
		catch (RefusedFileException ex) {
			log.error("The edition {} of {} is refused", edition.id(), this.subject);
			refuse(ex);
		}
		catch (RuntimeException ex) {
			log.error("The edition {} of {} could not be read", edition.id(), this.subject, ex);
			refuse(new RefusedFileException(file, List.of(new Problem(0, "not-usable"))));
		}
		return null;
	}

	/** Of several the newest is to be told of. */
	private void refuse(RefusedFileException fault) {
		this.refused = (this.refused != null) ? this.refused : fault;
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

}
