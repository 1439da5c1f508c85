package dev.manabi.skills;

/**
 * A role's id in the skill map, such as {@code leader}.
 *
 * @param value not blank
 */
public record RoleId(String value) {

	public RoleId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A role's id is blank");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
