package dev.manabi.xapi;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Which learning systems may report, and when each last did.
 */
@Component("xapi")
class XapiHealth implements HealthIndicator {

	private final LearningSystems systems;

	XapiHealth(LearningSystems systems) {
		this.systems = systems;
	}

	@Override
	public Health health() {
		Health.Builder health = Health.up();
		this.systems.list().forEach((system) -> health.withDetail(system.name(), details(system)));
		return health.build();
	}

	private static Map<String, Object> details(LearningSystem system) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("on", system.enabled() && !system.switchedOff());
		details.put("lastSuccess", system.lastSuccess().map(Instant::toString).orElse("never"));
		details.put("waiting", system.waiting());
		return details;
	}

}
