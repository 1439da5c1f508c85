package dev.manabi.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far somebody is with a skill or a course, today.
 *
 * @param status how far
 * @param due by when it is to be learned, for what is asked of the person and not done
 * @param record the newest record that counts, or waits
 * @param goodUntil the last day on which that record is good, empty if it is for ever
 * @param exemption why it is not asked, of what the person is exempt from
 */
public record Progress(Status status, Optional<LocalDate> due, Optional<Completion> record,
		Optional<LocalDate> goodUntil, Optional<Exemption> exemption) {

	/** Of what nobody asks for and nobody did. */
	public static final Progress NONE = undone(Status.FREE, Optional.empty());

	static Progress undone(Status status, Optional<LocalDate> due) {
		return new Progress(status, due, Optional.empty(), Optional.empty(), Optional.empty());
	}

	static Progress done(Good good) {
		return new Progress(Status.DONE, Optional.empty(), Optional.of(good.record()), good.until(), Optional.empty());
	}

	static Progress waiting(Completion record, Optional<LocalDate> due) {
		return new Progress(Status.WAITING, due, Optional.of(record), Optional.empty(), Optional.empty());
	}

	static Progress exempt(Exemption exemption) {
		return new Progress(Status.EXEMPT, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(exemption));
	}

}
