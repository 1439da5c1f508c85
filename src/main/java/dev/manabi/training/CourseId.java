package dev.manabi.training;

/**
 * A course's id in the catalogue, such as {@code security-basic-elearning}.
 *
 * @param value not blank
 */
public record CourseId(String value) {

	public CourseId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A course's id is blank");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
