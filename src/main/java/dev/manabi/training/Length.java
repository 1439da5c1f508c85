package dev.manabi.training;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a course may take, as somebody looks for one.
 */
public sealed interface Length {

	/** A limit in minutes. */
	Pattern LIMIT = Pattern.compile("(?<limit>over-|from-|)(?<minutes>[1-9]\\d{0,4})");

	/** Whether the course takes so long. */
	boolean fits(Course course);

	/**
	 * Reads what asks carry: {@code 60} for at most so many minutes, {@code from-60} for
	 * at least so many, {@code over-240} for more, {@code unknown}. Empty if it is none
	 * of these, or no time.
	 */
	static Optional<Length> of(String id) {
		if (id.equals("unknown")) {
			return Optional.of(new Unknown());
		}
		Matcher limit = LIMIT.matcher(id);
		if (!limit.matches()) {
			return Optional.empty();
		}
		Duration time = Duration.ofMinutes(Long.parseLong(limit.group("minutes")));
		return Optional.of(switch (limit.group("limit")) {
			case "over-" -> new MoreThan(time);
			case "from-" -> new AtLeast(time);
			default -> new AtMost(time);
		});
	}

	/** So long or shorter. */
	record AtMost(Duration time) implements Length {

		@Override
		public boolean fits(Course course) {
			return course.duration().filter((duration) -> duration.compareTo(this.time) <= 0).isPresent();
		}

	}

	/** So long or longer. */
	record AtLeast(Duration time) implements Length {

		@Override
		public boolean fits(Course course) {
			return course.duration().filter((duration) -> duration.compareTo(this.time) >= 0).isPresent();
		}

	}

	/** Longer. */
	record MoreThan(Duration time) implements Length {

		@Override
		public boolean fits(Course course) {
			return course.duration().filter((duration) -> duration.compareTo(this.time) > 0).isPresent();
		}

	}

	/** The catalogue does not say how long. */
	record Unknown() implements Length {

		@Override
		public boolean fits(Course course) {
			return course.duration().isEmpty();
		}

	}

}
