package dev.manabi.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can't be guessed in a link: 256 random bits.
 *
 * @param text 43 characters that need no escaping in an address
 */
public record Secret(String text) {

	private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	public Secret {
		if (!TEXT.matcher(text).matches()) {
			throw new IllegalArgumentException("No secret of a link");
		}
	}

	/** One that there has never been. */
	public static Secret fresh() {
		byte[] secret = new byte[BYTES];
		RANDOM.nextBytes(secret);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	/** Empty if what stands in an address can be none. */
	public static Optional<Secret> read(String text) {
		return TEXT.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
	}

	/** By which it is recognized; whoever reads this can't open the link. */
	public String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Keeps it out of logs. */
	@Override
	public String toString() {
		return "Secret";
	}

}
