package dev.manabi.skills;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody answers when asked whether they are in charge of a duty.
 *
 * @param duty the duty's id
 * @param inCharge whether they are
 */
public record DutyAnswer(String duty, boolean inCharge) {

	/**
	 * The answer that a button brings as {@code duty} and {@code in-charge}, which is
	 * {@code yes} or {@code no}; empty if it brings none.
	 */
	public static Optional<DutyAnswer> of(Map<String, String> slots) {
		String duty = slots.getOrDefault("duty", "");
		return switch (slots.getOrDefault("in-charge", "")) {
			case "yes" -> Optional.of(new DutyAnswer(duty, true));
			case "no" -> Optional.of(new DutyAnswer(duty, false));
			default -> Optional.empty();
		};
	}

}
