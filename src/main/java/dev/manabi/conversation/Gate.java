package dev.manabi.conversation;

import java.time.Duration;

/**
 * Lets out, one after the other, the requests that {@link Messenger} makes of Teams.
 */
public interface Gate {

	/** Lets everything out at once. */
	Gate OPEN = (_) -> new Go(() -> {
	}, () -> {
	});

	/**
	 * Waits for a moment until a request may leave: asked when nothing but writing it is
	 * left to do.
	 * @param conversation where it goes, empty if it is to create one
	 */
	Passage pass(String conversation) throws InterruptedException;

	/** Whether a request may leave. */
	sealed interface Passage {

	}

	/**
	 * It leaves now.
	 *
	 * @param departed told once the request was written, or could not be
	 * @param answered told once nothing more comes back
	 */
	record Go(Runnable departed, Runnable answered) implements Passage {
	}

	/**
	 * It does not leave.
	 *
	 * @param after how long it would have to wait
	 */
	record NotNow(Duration after) implements Passage {
	}

}
