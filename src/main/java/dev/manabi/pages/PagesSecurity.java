package dev.manabi.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Opens the pages to everybody. They run nothing, load nothing and send nothing; their
 * style is allowed by its digest.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none';"
			+ " form-action 'none'; frame-ancestors 'none'";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 12)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		String policy = CONTENT_SECURITY_POLICY.formatted(digest(Page.style()));
		return http.securityMatcher("/about", "/privacy", "/terms")
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.contentSecurityPolicy((content) -> content.policyDirectives(policy)))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	private static String digest(String style) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
