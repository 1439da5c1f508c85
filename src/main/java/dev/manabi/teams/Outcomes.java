package dev.manabi.teams;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Unreachable.Reason;

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
		Optional<HeldBackException> held = causes(failure).filter(HeldBackException.class::isInstance)
			.map(HeldBackException.class::cast)
			.findFirst();
		if (held.isPresent()) {
			return new Messenger.Held(held.get().after());
		}
		if (causes(failure).anyMatch(NotConnectedException.class::isInstance)) {
			return new Messenger.NotConnected();
		}
		int status = ConnectorStatus.of(failure);
		return switch (status) {
			case 0, 408 -> new Messenger.Ambiguous();
			case 412, 429 -> new Messenger.Throttled(RetryAfter.of(failure, Instant.now()));
			case 401 -> new Messenger.NotConnected();
			case 403 -> new Messenger.Unreachable(Reason.BLOCKED);
			case 404 -> new Messenger.Unreachable(Reason.GONE);
			default -> other(status);
		};
	}

	/**
	 * What the opening of a chat that failed has come to. Nothing was said: whatever is
	 * not known for certain may be tried again. Teams refuses where the bot is not
	 * installed, and where it is blocked.
	 */
	static Outcome ofOpening(RuntimeException failure) {
		return switch (of(failure)) {
			case Messenger.Sent _, Messenger.Ambiguous _ -> new Messenger.NotOpened();
			case Messenger.Unreachable(Reason reason) when reason != Reason.REFUSED ->
				new Messenger.Unreachable(Reason.NO_CHAT);
			case Outcome outcome -> outcome;
		};
	}

	private static Outcome other(int status) {
		if (status < 300) {
			return new Messenger.Sent("");
		}
		return (status < 500) ? new Messenger.Unreachable(Reason.REFUSED) : new Messenger.Ambiguous();
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

}
