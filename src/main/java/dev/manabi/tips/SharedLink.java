package dev.manabi.tips;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A link that somebody shares. What it leads to is said by its host alone, so that no
 * words can belie it.
 *
 * @param address http or https, with a host and without a user
 */
public record SharedLink(URI address) {

	/** How many characters a link may have. */
	public static final int LONGEST = 1_000;

	private static final Set<String> SCHEMES = Set.of("http", "https");

	public SharedLink {
		if (!isFine(address)) {
			throw new IllegalArgumentException("Not a link to be shared: " + address);
		}
	}

	/** The link that is written so, empty if it is none that may be shared. */
	public static Optional<SharedLink> of(String written) {
		try {
			URI address = new URI(written.strip());
			return isFine(address) ? Optional.of(new SharedLink(address)) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static boolean isFine(URI address) {
		return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
				&& address.getHost() != null && address.getRawUserInfo() == null
				&& address.toASCIIString().length() <= LONGEST;
	}

	/** Where it leads. */
	public String host() {
		return this.address.getHost();
	}

}
