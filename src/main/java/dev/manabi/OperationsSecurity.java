package dev.manabi;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What the IT section watches: {@code /livez} and {@code /readyz} beside the bot,
 * everything else on the management port, which only this machine reaches by default.
 */
@Configuration(proxyBeanMethods = false)
class OperationsSecurity {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 10)
	SecurityFilterChain probes(HttpSecurity http) throws Exception {
		return open(http.securityMatcher("/livez", "/readyz"));
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 11)
	SecurityFilterChain managementPort(HttpSecurity http) throws Exception {
		return open(http.securityMatcher(EndpointRequest.toAnyEndpoint()));
	}

	private static SecurityFilterChain open(HttpSecurity http) throws Exception {
		return http.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

}
