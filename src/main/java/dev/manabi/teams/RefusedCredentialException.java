package dev.manabi.teams;

/**
 * A credential with which the bot can't run, said in English and in Japanese.
 */
class RefusedCredentialException extends RuntimeException {

	private final String japanese;

	RefusedCredentialException(String english, String japanese) {
		super(english);
		this.japanese = japanese;
	}

	String japanese() {
		return this.japanese;
	}

}
