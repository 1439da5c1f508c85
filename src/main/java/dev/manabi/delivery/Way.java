package dev.manabi.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * How messages leave.
 */
interface Way {

	/** Whoever sends, for as long as it is the one that sends. */
	String sender();

	/**
	 * Waits until one more message may be begun.
	 * @return false if none may be any more
	 */
	boolean await() throws InterruptedException;

	/** What became of a message that was begun is kept. */
	void ended();

	/**
	 * Teams takes nothing at present.
	 * @param after how long it asks to wait, if it does
	 * @return how long nothing leaves
	 */
	Duration slowDown(Optional<Duration> after);

	/**
	 * Nobody knows what became of a message, or why it could not be sent: once is chance,
	 * several in a row are not.
	 */
	void stumble();

	/** Something arrived. */
	void goOn();

	/** What became of a message could not be kept: nothing more is to be begun. */
	void giveUp();

}
