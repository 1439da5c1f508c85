package dev.manabi.skills;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the skill map.
 *
 * @param file path of the city's own skill map; the bundled one if it is not set
 * @param groups object ids of Entra groups, by the id the skill map gives the group
 */
@Validated
@ConfigurationProperties("manabi.skills")
record SkillsProperties(@Nullable String file, @DefaultValue Map<String, UUID> groups) {

	SkillsProperties {
		groups = Map.copyOf(groups);
	}

}
