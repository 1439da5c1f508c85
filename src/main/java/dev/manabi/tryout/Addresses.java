package dev.manabi.tryout;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where this very server is reached.
 */
@Tryout
@Component
class Addresses {

	private final Environment environment;

	Addresses(Environment environment) {
		this.environment = environment;
	}

	String base() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

	String messages() {
		return base() + "/api/messages";
	}

	String connector() {
		return base() + "/tryout/connector/";
	}

}
