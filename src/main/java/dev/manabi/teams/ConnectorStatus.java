package dev.manabi.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;

/**
 * What the connector answered to a call that failed. Its words are left aside: they may
 * name people.
 */
final class ConnectorStatus {

	private ConnectorStatus() {
	}

	/** The HTTP status, 0 if it was no answer that failed. */
	static int of(Throwable failure) {
		return (failure.getCause() instanceof ErrorResponseException refused) ? refused.response().code() : 0;
	}

	/** What may stand in the log: the failure itself, unless it carries such words. */
	static Throwable loggable(RuntimeException failure) {
		int status = of(failure);
		return (status != 0) ? new IllegalStateException("The connector answered " + status) : failure;
	}

}
