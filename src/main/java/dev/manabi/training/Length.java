package dev.manabi.training;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a course may take, as somebody looks for one.
 */
public sealed interface Length {

	/** Whether the course takes so long. */
	boolean fits(Course course);

	/**
	 * Reads what asks carry: {@code 60} for at most so many minutes, {@code over-240} for
	 * more, {@code unknown}. Empty if it is none of these, or no time.
	 */
	static Optional<Length> of(String id) {
		if (id.equals("unknown")) {
			return Optional.of(new Unknown());
		}
		boolean over = id.startsWith("over-");
		String minutes = over ? id.substring("over-".length()) : id;
		if (!minutes.matches("[1-9]\\d{0,4}")) {
			return Optional.empty();
		}
		Duration time = Duration.ofMinutes(Long.parseLong(minutes));
		return Optional.of(over ? new MoreThan(time) : new AtMost(time));
	}

	/** So long or shorter. */
	record AtMost(Duration time) implements Length {

		@Override
		public boolean fits(Course course) {
			return course.duration().filter((duration) -> duration.compareTo(this.time) <= 0).isPresent();
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
