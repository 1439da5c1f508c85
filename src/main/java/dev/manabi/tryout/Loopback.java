package dev.manabi.tryout;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Whether a request comes from this computer and was meant for it: a page elsewhere that
 * points a name of its own at this address shows in the Host header, and one that merely
 * sends something here in the Origin header.
 */
final class Loopback {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private Loopback() {
	}

	static boolean is(HttpServletRequest request) {
		return fromHere(request.getRemoteAddr()) && NAMES.contains(request.getServerName()) && fromOwnPage(request);
	}

	private static boolean fromOwnPage(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.equals("http://" + request.getHeader(HttpHeaders.HOST));
	}

	private static boolean fromHere(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
