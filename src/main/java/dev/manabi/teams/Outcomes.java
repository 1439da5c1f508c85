package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a message that failed has come to. The SDK calls it a failure, too, when a message
 * was taken in words that it does not understand.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Rate
 * limits</a>
 */
final class Outcomes {

	private Outcomes() {
	}

	static Outcome of(RuntimeException failure) {
		if (causes(failure).anyMatch(NotConnectedException.class::isInstance)) {
			return new Messenger.NotConnected();
		}
		int status = ConnectorStatus.of(failure);
		return switch (status) {
			case 0, 408 -> new Messenger.Ambiguous();
			case 412, 429 -> new Messenger.Throttled(after(failure, Instant.now()));
			case 401 -> new Messenger.NotConnected();
			case 403 -> new Messenger.Unreachable(Reason.BLOCKED);
			case 404 -> new Messenger.Unreachable(Reason.GONE);
			default -> other(status);
		};
	}

	private static Outcome other(int status) {
		if (status < 300) {
			return new Messenger.Sent("");
		}
		return (status < 500) ? new Messenger.Unreachable(Reason.REFUSED) : new Messenger.Ambiguous();
	}

	private static Optional<Duration> after(RuntimeException failure, Instant now) {
		return (failure.getCause() instanceof ErrorResponseException refused)
				? after(refused.response().headers().get("Retry-After"), now) : Optional.empty();
	}

	/** Seconds or a date, by RFC 9110; empty for anything else. */
	static Optional<Duration> after(@Nullable String header, Instant now) {
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

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

}
