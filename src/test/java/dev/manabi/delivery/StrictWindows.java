package dev.manabi.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The windows that Microsoft documents, each held at every moment.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Rate
 * limits</a>
 */
final class StrictWindows {

	private static final List<Window> OF_A_CONVERSATION = List.of(new Window(7, 1), new Window(8, 2),
			new Window(60, 30), new Window(1800, 3600));

	private final List<Window> ofTheApp;

	private final Deque<Long> app = new ArrayDeque<>();

	private final Map<String, Deque<Long>> conversations = new HashMap<>();

	StrictWindows(int perSecond) {
		this.ofTheApp = List.of(new Window(perSecond, 1));
	}

	/** How long a request would have to wait; it counts only if that is nothing. */
	synchronized Duration take(String conversation, long now) {
		long wait = wait(this.ofTheApp, this.app, now);
		if (!conversation.isEmpty()) {
			wait = Math.max(wait, wait(OF_A_CONVERSATION, of(conversation), now));
		}
		if (wait == 0) {
			this.app.add(now);
			of(conversation).add(now);
		}
		return Duration.ofNanos(wait);
	}

	private Deque<Long> of(String conversation) {
		return this.conversations.computeIfAbsent(conversation, (_) -> new ArrayDeque<>(2));
	}

	private static long wait(List<Window> windows, Deque<Long> taken, long now) {
		long longest = windows.getLast().span();
		while (!taken.isEmpty() && now - taken.peek() >= longest) {
			taken.remove();
		}
		return windows.stream().mapToLong((window) -> window.wait(taken, now)).max().orElseThrow();
	}

	private record Window(int most, int seconds) {

		long span() {
			return TimeUnit.SECONDS.toNanos(this.seconds);
		}

		long wait(Deque<Long> taken, long now) {
			long[] within = taken.stream().mapToLong((time) -> time).filter((time) -> now - time < span()).toArray();
			return (within.length < this.most) ? 0 : span() - (now - within[within.length - this.most]);
		}

	}

}
