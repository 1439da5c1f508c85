package dev.manabi.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarEntryTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "RPA研修", "髙橋さんの、ための; 研修, その1\\2", "line\nbreak", "😀𠮷野家", "a", "END:VEVENT\r\nBEGIN:VALARM" })
	void isReadAsItWasWritten(String words) {
		for (int times = 1; times <= 40; times++) {
			String title = words.repeat(times);
			String text = entry(title).text();
			for (String line : text.split("\r\n")) {
				assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
			}
			assertThat(text).isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
			VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
			assertThat(event.getSummary().getValue()).isEqualTo(title.replace("\r\n", "\n"));
			assertThat(event.getAlarms()).isEmpty();
		}
	}

	@Test
	void standsAsTheStandardWantsIt() {
		assertThat(entry("RPA研修").text()).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0",
				"PRODID:-//Manabi//Manabi//JA", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:id@manabi", "SEQUENCE:2",
				"DTSTAMP:20261127T030000Z", "DTSTART:20270120T010000Z", "DTEND:20270120T023000Z", "SUMMARY:RPA研修",
				"LOCATION:本庁舎\\, 第1会議室", "DESCRIPTION:a\\nb", "END:VEVENT", "END:VCALENDAR", ""));
	}

	private static CalendarEntry entry(String title) {
		return new CalendarEntry("id@manabi", Instant.parse("2026-11-27T03:00:00Z"),
				LocalDateTime.parse("2027-01-20T10:00"), LocalDateTime.parse("2027-01-20T11:30"),
				ZoneId.of("Asia/Tokyo"), 2, title, "本庁舎, 第1会議室", "a\nb");
	}

}
