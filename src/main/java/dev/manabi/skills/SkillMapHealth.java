package dev.manabi.skills;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether there is a skill map to answer from, which one and where from, and whether it
 * and its file are as they should be.
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
			.withDetail("source",
					this.skillMaps.edition()
						.map((edition) -> "edition " + edition.id() + " from " + edition.from())
						.orElseGet(() -> this.skillMaps.base().name()))
			.withDetail("fileRefused", this.skillMaps.refused().isPresent())
			.build();
	}

}
