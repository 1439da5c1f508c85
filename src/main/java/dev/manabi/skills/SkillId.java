package dev.manabi.skills;

/**
 * A skill's id in the skill map, such as {@code low-code}.
 *
 * @param value not blank
 */
public record SkillId(String value) {

	public SkillId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A skill's id is blank");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
