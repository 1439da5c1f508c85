package dev.manabi.teams;

import java.io.IOException;

/**
 * Nothing of a request was sent: there was no connection, or no token for it.
 */
class NotConnectedException extends IOException {

	NotConnectedException(Throwable cause) {
		super(cause);
	}

}
