package dev.manabi.teams;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Which addresses the bot may call: https on the listed hosts; plain http only on a
 * loopback host that is itself on the list.
 */
record SecureAddress(List<String> hosts) {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	boolean allows(String address) {
		try {
			URI uri = URI.create(address);
			return uri.getUserInfo() == null && listed(uri) && (https(uri) || loopback(uri));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether it is http on a listed loopback host. */
	boolean allowsLocally(URI address) {
		return listed(address) && loopback(address);
	}

	/** Demands https, or http on a listed loopback host; any host may be named. */
	void require(String setting, URI address) {
		if (!https(address) && !(listed(address) && loopback(address))) {
			throw new IllegalArgumentException(
					"%s must be https, or http on a loopback host of manabi.teams.service-url-hosts: %s"
						.formatted(setting, address));
		}
	}

	boolean loopbackOnly() {
		return LOOPBACK.containsAll(this.hosts);
	}

	private boolean listed(URI uri) {
		return uri.getHost() != null && this.hosts.stream().anyMatch((host) -> host.equalsIgnoreCase(uri.getHost()));
	}

	private static boolean https(URI uri) {
		return "https".equalsIgnoreCase(uri.getScheme());
	}

	private static boolean loopback(URI uri) {
		return "http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
	}

}
