package dev.manabi.tryout;

/**
 * A button of a card that somebody pressed, as the page tells it.
 */
sealed interface Press permits SubmitPress, ExecutePress {

	/** The message that the card is in. */
	String messageId();

	String locale();

}
