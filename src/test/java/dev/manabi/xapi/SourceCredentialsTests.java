package dev.manabi.xapi;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@XapiTest
class SourceCredentialsTests {

	@Autowired
	private Sources sources;

	/** Another token each time: the address is what they have in common. */
	@Test
	void whoGuessesTokensWaitsToo() {
		SourceCredentials credentials = new SourceCredentials(this.sources);
		List<Class<?>> faults = IntStream.rangeClosed(0, SourceCredentials.GUESSES_OF_AN_ADDRESS)
			.<Class<?>>mapToObj((index) -> fault(credentials, "192.0.2.1", "guess-" + index).getClass())
			.toList();
		assertThat(faults.subList(0, SourceCredentials.GUESSES_OF_AN_ADDRESS))
			.containsOnly(BadCredentialsException.class);
		assertThat(faults.getLast()).isEqualTo(LockedException.class);
		assertThat(fault(credentials, "192.0.2.2", "guess")).isInstanceOf(BadCredentialsException.class);
	}

	@Test
	void theRightTokenGetsInAfterWrongOnes() {
		SourceCredentials credentials = new SourceCredentials(this.sources);
		IntStream.rangeClosed(0, SourceCredentials.GUESSES_OF_AN_ADDRESS)
			.forEach((index) -> fault(credentials, "192.0.2.1", "guess-" + index));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.0.2.1");
		assertThat(credentials.resolve(request)
			.authenticate(new BearerTokenAuthenticationToken("the-token-of-the-other"))
			.isAuthenticated()).isTrue();
	}

	private static AuthenticationException fault(SourceCredentials credentials, String address, String token) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return catchThrowableOfType(AuthenticationException.class,
				() -> credentials.resolve(request).authenticate(new BearerTokenAuthenticationToken(token)));
	}

}
