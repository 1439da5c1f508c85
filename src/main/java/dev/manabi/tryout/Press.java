package dev.manabi.tryout;

/**
 * A button of a card or a reaction that somebody pressed, as the page tells it.
 */
sealed interface Press permits SubmitPress, ExecutePress, ReactionPress {

	/** The message that it belongs to. */
	String messageId();

	String locale();

}
