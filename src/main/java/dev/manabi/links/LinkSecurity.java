package dev.manabi.links;

import java.util.List;

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
 * Lets calendars and browsers fetch what there are links to: they have nothing but the
 * link, in which there is something that can't be guessed.
 */
@Configuration(proxyBeanMethods = false)
class LinkSecurity {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 13)
	SecurityFilterChain links(HttpSecurity http, List<LinkedFiles> files) throws Exception {
		return http.securityMatcher(files.stream().map((each) -> each.path() + "*").toArray(String[]::new))
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
