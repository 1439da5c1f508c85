package dev.manabi.announcements;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Lets browsers fetch reports: they have nothing but the link.
 */
@Configuration(proxyBeanMethods = false)
class ExportSecurity {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 14)
	SecurityFilterChain announcementExports(HttpSecurity http) throws Exception {
		return http.securityMatcher(Exports.PATH + "*")
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(
					(_, response, _) -> response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value())))
			.build();
	}

}
