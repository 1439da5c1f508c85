package dev.manabi.training;

import java.time.LocalDate;
import java.util.Map;

import dev.manabi.skills.SkillId;

/**
 * Since when what is required of somebody has been so.
 *
 * @param here since when the person has been known to be here, for what all staff must do
 * @param skills since when each skill has been required of them
 */
record Required(LocalDate here, Map<SkillId, LocalDate> skills) {

	Required {
		skills = Map.copyOf(skills);
	}

	LocalDate since(SkillId skill) {
		return this.skills.getOrDefault(skill, this.here);
	}

}
