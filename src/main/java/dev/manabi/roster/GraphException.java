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

}
