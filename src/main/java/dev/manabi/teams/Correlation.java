package dev.manabi.teams;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id that every line of the log carries while an activity is dealt with: the
 * activity's own, as far as it reads like one, else a new one.
 */
final class Correlation {

	static final String KEY = "correlation";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._-]{1,64}");

	private Correlation() {
	}

	static MDC.MDCCloseable begin() {
		return MDC.putCloseable(KEY, UUID.randomUUID().toString());
	}

	/** Goes on under the activity's id; what is no id would be a way into the log. */
	static void adopt(@Nullable String activityId) {
		if (activityId != null && ID.matcher(activityId).matches()) {
			MDC.put(KEY, activityId);
		}
	}

}
