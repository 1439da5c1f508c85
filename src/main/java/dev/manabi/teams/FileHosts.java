package dev.manabi.teams;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where files may be fetched from: by https from a listed host, or from any host beneath
 * one that is listed as {@code *.example.com}; by http only where the bot may call this
 * very machine.
 */
record FileHosts(List<String> hosts, SecureAddress local) {

	private static final String BENEATH = "*.";

	boolean allow(URI address) {
		String host = address.getHost();
		return host != null && address.getUserInfo() == null
				&& ("https".equalsIgnoreCase(address.getScheme()) || this.local.allowsLocally(address))
				&& this.hosts.stream().anyMatch((listed) -> matches(listed, host.toLowerCase(Locale.ROOT)));
	}

	private static boolean matches(String listed, String host) {
		String plain = listed.toLowerCase(Locale.ROOT);
		return plain.startsWith(BENEATH) ? host.endsWith(plain.substring(1)) : host.equals(plain);
	}

}
