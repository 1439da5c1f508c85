package dev.manabi.tryout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The page and what it calls, open to this computer alone. A page of another site can
 * neither read it nor send it anything.
 */
@Tryout
@Configuration(proxyBeanMethods = false)
class TryoutSecurity {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:;"
			+ " style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain tryout(HttpSecurity http) throws Exception {
		return http.securityMatcher("/", "/tryout/**")
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
			.authorizeHttpRequests((requests) -> requests.anyRequest()
				.access((_, request) -> new AuthorizationDecision(Loopback.is(request.getRequest()))))
			.exceptionHandling((exceptions) -> exceptions
				.authenticationEntryPoint((_, response, _) -> response.setStatus(HttpStatus.FORBIDDEN.value())))
			.build();
	}

}
