package dev.manabi.reminders;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded.
 *
 * @param enabled whether anybody is reminded at all
 * @param daysBefore how many days before the due date, on working days
 * @param overdueEvery after how many days each they are reminded of what is overdue
 * @param escalateAfter after how many reminders of what is overdue coordinators hear of
 * it
 * @param superiorTitles how the titles end of those who lead a department, for people
 * whose manager nobody tells
 */
@ConfigurationProperties("manabi.reminders")
record ReminderProperties(@DefaultValue("true") boolean enabled, @DefaultValue( {
		"30", "14", "7", "1" }) List<Integer> daysBefore, @DefaultValue("7") int overdueEvery,
		@DefaultValue("3") int escalateAfter, @DefaultValue("課長") List<String> superiorTitles){

	ReminderProperties {
		daysBefore = List.copyOf(daysBefore);
		superiorTitles = List.copyOf(superiorTitles);
		require(daysBefore.stream().allMatch((days) -> days >= 0 && days <= 365), "days-before", "0 … 365", daysBefore);
		require(overdueEvery >= 1 && overdueEvery <= 365, "overdue-every", "1 … 365", overdueEvery);
		require(escalateAfter >= 1 && escalateAfter <= 100, "escalate-after", "1 … 100", escalateAfter);
	}

	private static void require(boolean holds, String name, String range, Object value) {
		if (!holds) {
			throw new IllegalArgumentException("manabi.reminders.%s は %s の範囲で指定してください / must be within %s: %s"
				.formatted(name, range, range, value));
		}
	}

}
