package dev.manabi.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An appointment as calendars read it, RFC 5545: one event, its times in UTC, so that it
 * needs no time zone. It is written here, since the libraries for it fold lines by
 * characters: in Japanese that makes lines three times as long as the 75 octets that the
 * standard and some calendars allow.
 *
 * @param uid what it is known by, however often it is fetched
 * @param title what it is
 * @param place where
 * @param about what else is to be known, with line breaks
 */
record CalendarEntry(String uid, Instant stamp, LocalDateTime start, LocalDateTime end, ZoneId zone, int sequence,
		String title, String place, String about) {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final int OCTETS = 75;

	/** The whole file. */
	String text() {
		StringBuilder text = new StringBuilder();
		line(text, "BEGIN:VCALENDAR");
		line(text, "VERSION:2.0");
		line(text, "PRODID:-//Manabi//Manabi//JA");
		line(text, "METHOD:PUBLISH");
		line(text, "BEGIN:VEVENT");
		line(text, "UID:" + escaped(this.uid));
		line(text, "SEQUENCE:" + this.sequence);
		line(text, "DTSTAMP:" + UTC.format(this.stamp));
		line(text, "DTSTART:" + UTC.format(this.start.atZone(this.zone)));
		line(text, "DTEND:" + UTC.format(this.end.atZone(this.zone)));
		line(text, "SUMMARY:" + escaped(this.title));
		line(text, "LOCATION:" + escaped(this.place));
		line(text, "DESCRIPTION:" + escaped(this.about));
		line(text, "END:VEVENT");
		line(text, "END:VCALENDAR");
		return text.toString();
	}

	private static String escaped(String words) {
		return words.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replaceAll("\\R", "\\\\n")
			.replaceAll("\\p{Cntrl}", "");
	}

	/** What is too long goes on in a next line, after a blank; no character is torn. */
	private static void line(StringBuilder text, String words) {
		int octets = 0;
		for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
			String letter = Character.toString(words.codePointAt(at));
			int size = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > OCTETS) {
				text.append("\r\n ");
				octets = 1;
			}
			text.append(letter);
			octets += size;
		}
		text.append("\r\n");
	}

}
