package dev.manabi.entra;

/**
 * A setting without which the bot must not run.
 */
public final class MissingSettingException extends RuntimeException {

	private final String setting;

	/**
	 * It is missing.
	 * @param setting what it is called
	 */
	public MissingSettingException(String setting) {
		super(setting + " is not set");
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
