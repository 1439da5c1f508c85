package dev.manabi.reminders;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When somebody wishes to be reminded.
 *
 * @param optional whether of what they need not take, too, such as sessions they are
 * enrolled in
 * @param weekday the only weekday, but for what can't wait until then
 * @param hour not before this hour, 0 to 23
 */
public record Preference(boolean optional, Optional<DayOfWeek> weekday, OptionalInt hour) {

	public static final Preference DEFAULT = new Preference(true, Optional.empty(), OptionalInt.empty());

	public Preference {
		if (hour.isPresent() && (hour.getAsInt() < 0 || hour.getAsInt() > 23)) {
			throw new IllegalArgumentException("No hour: " + hour.getAsInt());
		}
	}

}
