package dev.manabi.xapi;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who may report: each source by its own credentials, while it is switched on. Where the
 * settings name none, nothing is there.
 */
@Configuration(proxyBeanMethods = false)
class XapiSecurity {

	static final String ROOT = "/xapi";

	private static final String CHALLENGE = "realm=\"Manabi xAPI\"";

	private final Sources sources;

	XapiSecurity(Sources sources) {
		this.sources = sources;
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE - 30)
	SecurityFilterChain learningSystemsOnly(HttpSecurity http) throws Exception {
		return http.securityMatcher(ROOT + "/**")
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterBefore(new VersionHeader(), HeaderWriterFilter.class)
			.addFilterBefore(authentication(), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(AboutEndpoint.PATH)
				.access((_, _) -> new AuthorizationDecision(!this.sources.all().isEmpty()))
				.anyRequest()
				.access((authentication, _) -> new AuthorizationDecision(isOn(authentication.get()))))
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint((_, response, _) -> demand(response))
				.accessDeniedHandler((_, response, _) -> new Refusal("This source is switched off.", "この接続元は停止されています。")
					.write(response, HttpStatus.FORBIDDEN)))
			.build();
	}

	private AuthenticationFilter authentication() {
		AuthenticationFilter filter = new AuthenticationFilter(new SourceCredentials(this.sources),
				new DelegatingAuthenticationConverter(
						List.of(new BasicAuthenticationConverter(), new BearerTokenAuthenticationConverter())));
		filter.setSuccessHandler((_, _, _) -> {
		});
		filter.setFailureHandler((_, response, fault) -> refuse(response, fault));
		return filter;
	}

	private boolean isOn(@Nullable Authentication authentication) {
		return authentication != null && authentication.getPrincipal() instanceof Source source
				&& this.sources.isOn(source);
	}

	private void refuse(HttpServletResponse response, AuthenticationException fault) throws IOException {
		if (fault instanceof LockedException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SourceCredentials.PAUSE.toSeconds()));
			new Refusal("Too many wrong credentials; try again in a minute.", "資格情報の誤りが続いています。1 分後にやり直してください。")
				.write(response, HttpStatus.TOO_MANY_REQUESTS);
		}
		else {
			demand(response);
		}
	}

	/** Where there is no source, there is nothing to get into. */
	private void demand(HttpServletResponse response) throws IOException {
		if (this.sources.all().isEmpty()) {
			new Refusal("No learning system is connected.", "接続されている学習システムはありません。").write(response,
					HttpStatus.NOT_FOUND);
			return;
		}
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic " + CHALLENGE + ", charset=\"UTF-8\"");
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer " + CHALLENGE);
		new Refusal("The credentials of a source are required.", "接続元の資格情報が必要です。").write(response,
				HttpStatus.UNAUTHORIZED);
	}

}
