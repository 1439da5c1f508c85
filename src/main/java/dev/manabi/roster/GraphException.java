package dev.manabi.roster;

/**
 * Microsoft Graph, or the way to it, has failed. The message holds nothing personal.
 */
final class GraphException extends RuntimeException {

	private final int status;

	/**
	 * A failure.
	 * @param status the HTTP status, 0 if there was no answer
	 */
	GraphException(int status, RuntimeException cause) {
		super("Microsoft Graph answered with status " + status, cause);
		this.status = status;
	}

	int status() {
		return this.status;
	}

	/** Whether it is Graph that can't answer, and not this request that is wrong. */
	boolean graphIsDown() {
		return this.status == 0 || this.status == 401 || this.status == 403 || this.status == 429 || this.status >= 500;
	}

}
