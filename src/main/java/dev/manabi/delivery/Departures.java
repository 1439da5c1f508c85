package dev.manabi.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The requests of the last half minute, and when the next one may leave: Teams takes so
 * many in any window of time, from the bot and for one conversation. For a conversation
 * it takes 60 in half a minute and 1,800 in an hour; with at most 15 in half a minute
 * both are kept, and nothing older needs to be remembered.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Rate
 * limits</a>
 */
final class Departures {

	/** How much longer one request may take on its way to Teams than a later one. */
	static final Duration MARGIN = Duration.ofMillis(2);

	/** How much longer it may have taken as long as there is no answer. */
	private static final long UNANSWERED = Duration.ofMillis(3).toNanos();

	/** If its answer comes late, it may have taken so much longer, at most. */
	private static final long LATE_ANSWER = Duration.ofMillis(20).toNanos();

	/** Nothing comes back sooner from Teams: it was not sent, or nobody knows when. */
	private static final long NO_ANSWER = Duration.ofMillis(1).toNanos();

	/**
	 * What of the margin an answer tells, since the fastest is known to half a
	 * millisecond.
	 */
	private static final long TOLD = MARGIN.minus(Duration.ofNanos(500_000)).toNanos();

	/** So many answers tell how long one takes. */
	private static final int ANSWERS = 100;

	/** Whoever comes late by so much does not make the next ones late. */
	private static final long LATE = Duration.ofMillis(100).toNanos();

	private static final List<Window> CONVERSATION = List.of(Window.of(7, 1), Window.of(8, 2), Window.of(15, 30));

	private static final long KEPT = Duration.ofSeconds(30).plus(MARGIN).toNanos();

	private final Window installation;

	/** So long between two requests spreads them over the second. */
	private final long between;

	private final Deque<Request> requests = new ArrayDeque<>();

	private final Deque<Long> answers = new ArrayDeque<>();

	private long notBefore;

	private long next;

	/**
	 * Departures that begin after a second: another instance may just have sent as many
	 * as Teams takes.
	 */
	Departures(int perSecond, long now) {
		this.installation = Window.of(perSecond, 1);
		this.between = this.installation.span() * 6 / 10 / perSecond;
		this.notBefore = now + this.installation.span();
		this.next = this.notBefore;
	}

	/** For how long nothing may leave, whatever it is. */
	long halted(long now) {
		return Math.max(0, this.notBefore - now);
	}

	/** For how long a conversation is full. */
	long full(String conversation, long now) {
		return conversation.isEmpty() ? 0
				: CONVERSATION.stream()
					.mapToLong((window) -> wait(window, now, (request) -> request.conversation.equals(conversation)))
					.max()
					.orElseThrow();
	}

	/** For how long the installation is full. */
	long full(long now) {
		return Math.max(Math.max(this.next - now, halted(now)), wait(this.installation, now, (_) -> true));
	}

	/** Lets a request out; until it has departed it counts as departing now. */
	Request leave(String conversation, long now) {
		long late = Math.min(now - this.next, LATE);
		this.next = now - late + this.between;
		Request request = new Request(conversation);
		this.requests.add(request);
		return request;
	}

	/**
	 * Takes note of an answer. Nobody tells when a request arrived; one that was answered
	 * later than the fastest lately may have arrived as much later, within reason. Once
	 * enough answers tell which was the fastest, most of that is in the margin.
	 */
	void answered(Request request, long now) {
		long took = request.took(now);
		if (took < NO_ANSWER) {
			return;
		}
		this.answers.add(took);
		if (this.answers.size() > ANSWERS) {
			this.answers.remove();
		}
		long late = Math.min(took - Collections.min(this.answers), LATE_ANSWER);
		request.delayed((this.answers.size() < ANSWERS) ? late : Math.max(0, late - TOLD));
	}

	/** The later of two halts holds. */
	void halt(long until) {
		if (until - this.notBefore > 0) {
			this.notBefore = until;
		}
	}

	int size() {
		return this.requests.size();
	}

	private long wait(Window window, long now, Predicate<Request> counted) {
		this.requests.removeIf((request) -> request.age(now) > KEPT);
		long[] ages = counting(counted).mapToLong((request) -> request.age(now)).sorted().toArray();
		return (ages.length < window.most()) ? 0 : Math.max(0, window.span() - ages[window.most() - 1]);
	}

	private Stream<Request> counting(Predicate<Request> counted) {
		return this.requests.stream().filter(counted);
	}

	/** A request that was let out. */
	static final class Request {

		private final String conversation;

		private OptionalLong departed = OptionalLong.empty();

		private long longer = UNANSWERED;

		private Request(String conversation) {
			this.conversation = conversation;
		}

		void departed(long now) {
			if (this.departed.isEmpty()) {
				this.departed = OptionalLong.of(now);
			}
		}

		private void delayed(long time) {
			this.longer = time;
		}

		private long took(long now) {
			return now - this.departed.orElse(now);
		}

		private long age(long now) {
			return took(now) - this.longer;
		}

	}

	/**
	 * At most so many in any such time.
	 */
	private record Window(int most, long span) {

		static Window of(int most, int seconds) {
			return new Window(most, Duration.ofSeconds(seconds).plus(MARGIN).toNanos());
		}

	}

}
