package dev.manabi.xapi;

/**
 * A learning system that is not set up as it must be, said in English and in Japanese.
 * The message holds no secret.
 */
final class RefusedSourceException extends RuntimeException {

	private final String setting;

	private final String japanese;

	RefusedSourceException(String setting, String english, String japanese) {
		super(setting + ": " + english);
		this.setting = setting;
		this.japanese = setting + "：" + japanese;
	}

	String setting() {
		return this.setting;
	}

	String japanese() {
		return this.japanese;
	}

}
