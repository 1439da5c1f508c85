package dev.manabi.entra;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A credential with which nothing can be asked, said in English and in Japanese. The
 * message holds no secret.
 */
public final class RefusedCredentialException extends RuntimeException {

	private final String prefix;

	private final String japanese;

	RefusedCredentialException(String prefix, String english, String japanese) {
		super(english);
		this.prefix = prefix;
		this.japanese = japanese;
	}

	/**
	 * There is none.
	 * @param prefix what the application's settings begin with
	 */
	public static RefusedCredentialException missing(String prefix) {
		return new RefusedCredentialException(prefix,
				"No credential is set for %s, so that Microsoft would refuse whatever it asks.".formatted(prefix),
				"%s の資格情報が設定されていないため、Microsoft のサービスに接続できません。".formatted(prefix));
	}

	static RefusedCredentialException several(String prefix, List<String> settings) {
		String names = names(prefix, settings);
		return new RefusedCredentialException(prefix,
				"More than one credential is set for %s: %s.".formatted(prefix, names),
				"%s の資格情報が複数設定されています: %s".formatted(prefix, names));
	}

	String japanese() {
		return this.japanese;
	}

	/** The settings of which there must be one. */
	String settings() {
		return names(this.prefix, Proof.SETTINGS);
	}

	private static String names(String prefix, List<String> settings) {
		return settings.stream().map((name) -> prefix + "." + name).collect(Collectors.joining(", "));
	}

}
