package dev.manabi.teams;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who gets in: the channel with its token at one address, nobody anywhere else.
 */
@Configuration(proxyBeanMethods = false)
class EndpointSecurity {

	static final String MESSAGES = "/api/messages";

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE - 20)
	SecurityFilterChain messages(HttpSecurity http) throws Exception {
		return http.securityMatcher(MESSAGES)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.POST, MESSAGES)
				.authenticated()
				.anyRequest()
				.denyAll())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()).authenticationEntryPoint(refusal()))
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(refusal()))
			.build();
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE - 10)
	SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll().anyRequest().denyAll())
			.exceptionHandling((exceptions) -> exceptions
				.authenticationEntryPoint((_, response, _) -> response.sendError(HttpStatus.NOT_FOUND.value())))
			.build();
	}

	/**
	 * 401 without a token, 403 with one that is not the channel's, as the channel
	 * expects.
	 */
	private static AuthenticationEntryPoint refusal() {
		return (_, response, fault) -> {
			if (fault instanceof InsufficientAuthenticationException) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
				response.setStatus(HttpStatus.UNAUTHORIZED.value());
			}
			else {
				response.setStatus(HttpStatus.FORBIDDEN.value());
			}
		};
	}

}
