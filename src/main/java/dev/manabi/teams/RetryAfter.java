package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How long the connector asks to wait: seconds or a date, by RFC 9110, section 10.2.3.
 */
final class RetryAfter {

	private RetryAfter() {
	}

	/** Empty if the failure is no answer, or one that asks for nothing. */
	static Optional<Duration> of(Throwable failure, Instant now) {
		return (failure.getCause() instanceof ErrorResponseException refused)
				? of(refused.response().headers().get(HttpHeaders.RETRY_AFTER), now) : Optional.empty();
	}

	/** Empty for anything else than the two. */
	static Optional<Duration> of(@Nullable String header, Instant now) {
		String text = (header != null) ? header.strip() : "";
		if (text.matches("\\d{1,9}")) {
			return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
		}
		try {
			Duration until = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
			return Optional.of(until.isNegative() ? Duration.ZERO : until);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
