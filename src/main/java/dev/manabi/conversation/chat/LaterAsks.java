package dev.manabi.conversation.chat;

import java.util.List;

import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Texts;
import dev.manabi.understanding.Understanding;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people ask for already and no feature answers yet, and what may serve them
 * meanwhile. A feature that comes takes its ask off this list.
 */
@Configuration(proxyBeanMethods = false)
class LaterAsks {

	private final ObjectProvider<Understanding> understanding;

	private final Texts texts;

	LaterAsks(ObjectProvider<Understanding> understanding, Texts texts) {
		this.understanding = understanding;
		this.texts = texts;
	}

	@Bean
	NotYet kpi() {
		return forEverybody("kpi", "skill-map", "clause");
	}

	private NotYet forEverybody(String name, String... instead) {
		return new NotYet(name, Audience.EVERYBODY, List.of(instead), this.understanding, this.texts);
	}

}
