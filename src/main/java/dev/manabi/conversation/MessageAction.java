package dev.manabi.conversation;

/**
 * Something that can be done with any message of a conversation: an action command of the
 * message extension. It opens a form, whose button is an ask like any other. Its label
 * and explanation stand in the message bundles under {@code message-action.<name>}.
 * Features declare beans of it.
 */
public interface MessageAction {

	/** The name, as the manifest's command has it: lower case with hyphens. */
	String name();

	/**
	 * The form that is opened, or words that say why not.
	 * @param ask who asks it; without slots
	 */
	Reply open(Ask ask, Marked message);

	/**
	 * The message that it is asked about.
	 *
	 * @param text what it says, in plain words
	 * @param link where it stands in Teams, empty if that is not known
	 * @param author what whoever wrote it is called, empty if that is not known
	 */
	record Marked(String text, String link, String author) {
	}

}
