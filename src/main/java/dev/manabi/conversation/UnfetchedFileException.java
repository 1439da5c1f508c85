package dev.manabi.conversation;

/**
 * A file that somebody sent and that could not be had. Its message may be logged.
 */
public final class UnfetchedFileException extends RuntimeException {

	private final Reason reason;

	public UnfetchedFileException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why it could not be had. */
	public enum Reason {

		/** It lies where files are not taken from. */
		ELSEWHERE,

		/** It is larger than any file that is taken. */
		TOO_LARGE,

		/** Where it lies there was no answer, another answer, or not in time. */
		NOT_FETCHED

	}

}
