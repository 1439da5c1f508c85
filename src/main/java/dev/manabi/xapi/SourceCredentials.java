package dev.manabi.xapi;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Tells which source a request comes from. Who guesses too often is told to wait a
 * minute: by the same user name or token from the same address, or by whichever from
 * there. The right credentials always get in, since several sources may share the address
 * of a proxy.
 */
final class SourceCredentials implements AuthenticationManagerResolver<HttpServletRequest> {

	static final Duration PAUSE = Duration.ofMinutes(1);

	static final int GUESSES = 20;

	static final int GUESSES_OF_AN_ADDRESS = 200;

	private final Sources sources;

	private final Cache<String, AtomicInteger> guesses = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(PAUSE)
		.build();

	SourceCredentials(Sources sources) {
		this.sources = sources;
	}

	@Override
	public AuthenticationManager resolve(HttpServletRequest request) {
		return (asked) -> authenticate(asked, request.getRemoteAddr());
	}

	private Authentication authenticate(Authentication asked, String address) {
		boolean bearer = asked instanceof BearerTokenAuthenticationToken;
		Secret secret = bearer ? Secret.bearer(((BearerTokenAuthenticationToken) asked).getToken())
				: Secret.basic(asked.getName(), String.valueOf(asked.getCredentials()));
		String guesser = address + (bearer ? " token " + secret.fingerprint() : " user " + asked.getName());
		return this.sources.of(secret)
			.map((source) -> UsernamePasswordAuthenticationToken.authenticated(source, "", List.of()))
			.orElseThrow(() -> wrong(guesser, address));
	}

	private int guesses(String guesser) {
		AtomicInteger made = this.guesses.getIfPresent(guesser);
		return (made != null) ? made.get() : 0;
	}

	private AuthenticationException wrong(String guesser, String address) {
		if (guesses(guesser) >= GUESSES || guesses(address) >= GUESSES_OF_AN_ADDRESS) {
			return new LockedException("Too many wrong credentials");
		}
		count(guesser);
		count(address);
		return new BadCredentialsException("Wrong credentials");
	}

	private void count(String guesser) {
		int _ = this.guesses.get(guesser, (_) -> new AtomicInteger()).incrementAndGet();
	}

}
