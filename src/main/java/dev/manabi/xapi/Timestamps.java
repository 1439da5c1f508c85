package dev.manabi.xapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Times of statements: RFC 3339, and the other offsets of ISO 8601.
 */
final class Timestamps {

	private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
		.optionalStart()
		.appendOffset("+HH:MM", "Z")
		.optionalEnd()
		.optionalStart()
		.appendOffset("+HHmm", "Z")
		.optionalEnd()
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/** By ISO 8601 there is none, and by RFC 3339 it stands for an unknown place. */
	private static final Pattern NOWHERE = Pattern.compile("-00(:?00)?$");

	private Timestamps() {
	}

	static Optional<Instant> read(JsonNode time, String where) {
		if (!time.isString()) {
			return Optional.empty();
		}
		String text = time.stringValue();
		try {
			OffsetDateTime read = OffsetDateTime.parse(text, FORMAT);
			if (!NOWHERE.matcher(text).find() && read.getYear() >= 1900 && read.getYear() < 10_000) {
				return Optional.of(read.toInstant());
			}
		}
		catch (DateTimeException _) {
			// Refused as one of nowhere is.
		}
		throw RefusedRequestException.malformed(
				where + ": This must be a time with its offset, such as 2026-11-22T12:00:00+09:00.",
				where + "：2026-11-22T12:00:00+09:00 のように、時差付きの日時にしてください。");
	}

}
