package dev.manabi;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock of the office: what day it is for plans and due dates. Tokens and time-outs
 * use system time instead.
 */
@Configuration(proxyBeanMethods = false)
class BusinessTime {

	@Bean
	Clock businessClock(@Value("${manabi.time-zone:Asia/Tokyo}") ZoneId zone) {
		return Clock.system(zone);
	}

}
