package dev.manabi.conversation;

/**
 * Something that a coordinator may send a file for. What may be sent stands in the
 * message bundles under {@code file.<name>.about}.
 */
public interface FileIntent {

	/** The name, as message bundles use it: lower case with hyphens. */
	String name();

	/** Whether the file is for this, going by what it says and not by its name. */
	boolean recognises(byte[] content);

	/**
	 * The answer to a file that it recognises.
	 * @param ask who sent it; without slots
	 * @param file what the file is called
	 */
	Reply answer(Ask ask, String file, byte[] content);

}
