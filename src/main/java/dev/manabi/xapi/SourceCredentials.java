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
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Tells which source a request comes from. Who guesses too often waits a minute: the same
 * user name from the same address is then refused unheard.
 */
final class SourceCredentials implements AuthenticationManagerResolver<HttpServletRequest> {

	static final Duration PAUSE = Duration.ofMinutes(1);

	static final int GUESSES = 20;

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
		String guesser = address + " " + (bearer ? "" : asked.getName());
		if (guesses(guesser) >= GUESSES) {
			throw new LockedException("Too many wrong credentials");
		}
		Secret secret = bearer ? Secret.bearer(((BearerTokenAuthenticationToken) asked).getToken())
				: Secret.basic(asked.getName(), String.valueOf(asked.getCredentials()));
		return this.sources.of(secret)
			.map((source) -> UsernamePasswordAuthenticationToken.authenticated(source, "", List.of()))
			.orElseThrow(() -> wrong(guesser));
	}

	private int guesses(String guesser) {
		AtomicInteger made = this.guesses.getIfPresent(guesser);
		return (made != null) ? made.get() : 0;
	}

	private BadCredentialsException wrong(String guesser) {
		int _ = this.guesses.get(guesser, (_) -> new AtomicInteger()).incrementAndGet();
		return new BadCredentialsException("Wrong credentials");
	}

}
