package dev.manabi.imports;

/**
 * Where a table comes from.
 *
 * @param file what the file is called
 * @param by the Entra object id of who sent it, or {@value #SERVER} if it was taken on
 * the server
 */
public record Sender(String file, String by) {

	/** Stands for whoever works on the server itself. */
	public static final String SERVER = "cli";

	public boolean isPerson() {
		return !this.by.equals(SERVER);
	}

}
