package dev.manabi.skills;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether there is a skill map to answer from, and whether its file is as it should be.
 */
@Component("skillMap")
class SkillMapHealth implements HealthIndicator {

	private final SkillMaps skillMaps;

	SkillMapHealth(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Override
	public Health health() {
		SkillMap map = this.skillMaps.current();
		return Health.up()
			.withDetail("map", map.id() + " " + map.version())
			.withDetail("fileRefused", this.skillMaps.refused().isPresent())
			.build();
	}

}
