package dev.manabi.teams;

/**
 * A message extension was used in a way that can't be served; the user is told why.
 */
final class RefusedUseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final transient Object[] arguments;

	/**
	 * Names the reason.
	 * @param key the text that says it
	 */
	RefusedUseException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments.clone();
	}

	String key() {
		return this.key;
	}

	Object[] arguments() {
		return this.arguments.clone();
	}

}
