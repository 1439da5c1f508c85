package dev.manabi.tryout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where this very server is reached.
 */
@Tryout
@Component
class Addresses {

	private static final Logger log = LoggerFactory.getLogger(Addresses.class);

	private final Environment environment;

	Addresses(Environment environment) {
		this.environment = environment;
	}

	@EventListener(WebServerInitializedEvent.class)
	void announce() {
		log.info("Try Manabi out at {} (試用ページ)", base());
	}

	String base() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

	String messages() {
		return base() + "/api/messages";
	}

	String file(String id) {
		return base() + "/tryout/files/" + id;
	}

	String connector() {
		return base() + "/tryout/connector/";
	}

}
