package dev.manabi.teams;

/**
 * A setting without which the bot must not run.
 */
class MissingSettingException extends RuntimeException {

	private final String setting;

	MissingSettingException(String setting) {
		super(setting + " is not set");
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
