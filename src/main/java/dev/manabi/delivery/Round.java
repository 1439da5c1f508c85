package dev.manabi.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through in the background what is to go out, one look at a time. Whoever asks for
 * one while another goes on has it followed by one more.
 */
public final class Round {

	private static final Logger log = LoggerFactory.getLogger(Round.class);

	private final Runnable look;

	private final Executor background;

	private final AtomicInteger asked = new AtomicInteger();

	/** A round that has not begun. */
	public Round(Runnable look, Executor background) {
		this.look = look;
		this.background = background;
	}

	/**
	 * Has it go soon.
	 * @throws RejectedExecutionException if nothing goes in the background any more
	 */
	public void soon() {
		if (this.asked.getAndIncrement() == 0) {
			begin();
		}
	}

	/**
	 * The same, but nothing if it goes on just now.
	 * @throws RejectedExecutionException if nothing goes in the background any more
	 */
	public void unlessItGoesOn() {
		if (this.asked.compareAndSet(0, 1)) {
			begin();
		}
	}

	private void begin() {
		try {
			this.background.execute(this::go);
		}
		catch (RejectedExecutionException ex) {
			this.asked.set(0);
			throw ex;
		}
	}

	private void go() {
		int heard;
		do {
			heard = this.asked.get();
			try {
				this.look.run();
			}
			catch (RuntimeException | Error ex) {
				log.error("A round was broken off; it goes again at the next time", ex);
			}
		}
		while (!this.asked.compareAndSet(heard, 0));
	}

}
