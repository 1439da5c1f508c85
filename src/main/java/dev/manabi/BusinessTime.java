package dev.manabi;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The clock of the office: what day it is for plans and due dates. Tokens and time-outs
 * use system time instead. The try-out has a clock of its own.
 */
@Configuration(proxyBeanMethods = false)
class BusinessTime {

	@Bean
	@Profile("!tryout")
	Clock businessClock(@Value("${manabi.time-zone:Asia/Tokyo}") ZoneId zone) {
		return Clock.system(zone);
	}

}
