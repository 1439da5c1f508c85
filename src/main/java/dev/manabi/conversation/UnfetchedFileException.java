package dev.manabi.conversation;

/**
 * A file that somebody sent and that could not be had. Its message may be logged.
 */
public final class UnfetchedFileException extends RuntimeException {

	private final Reason reason;

	private final long mostBytes;

	public UnfetchedFileException(Reason reason, String message) {
		this(reason, message, Long.MAX_VALUE);
	}

	private UnfetchedFileException(Reason reason, String message, long mostBytes) {
		super(message);
		this.reason = reason;
		this.mostBytes = mostBytes;
	}

	/** It has more bytes than so many. */
	public static UnfetchedFileException tooLarge(long mostBytes) {
		return new UnfetchedFileException(Reason.TOO_LARGE, "it has more than " + mostBytes + " bytes", mostBytes);
	}

	/** How many bytes are fetched at most. */
	public long mostBytes() {
		return this.mostBytes;
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
