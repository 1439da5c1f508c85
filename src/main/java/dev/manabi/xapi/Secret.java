package dev.manabi.xapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a source proves itself by, as its hash. How long two take to be compared does not
 * tell how alike they are.
 */
final class Secret {

	private final byte[] hash;

	private Secret(String text) {
		this.hash = sha256(text);
	}

	static Secret basic(String username, String password) {
		return new Secret("Basic " + username + ":" + password);
	}

	static Secret bearer(String token) {
		return new Secret("Bearer " + token);
	}

	boolean matches(Secret other) {
		return MessageDigest.isEqual(this.hash, other.hash);
	}

	/** Tells one from another without being it. */
	String fingerprint() {
		return HexFormat.of().formatHex(this.hash);
	}

	static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
