package dev.manabi.delivery;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.language.Bilingual;

/**
 * Messages that are sent and stopped together.
 *
 * @param title what people call it
 * @param calledOff what follows if it is called off, if that needs a word
 * @param discreet whether nobody is to see whom it goes to
 * @param beganAt when the first message was put in
 */
public record Run(String id, Bilingual title, Optional<Bilingual> calledOff, boolean discreet, State state,
		Instant beganAt) {

	/** Whether its messages are sent. */
	public enum State {

		/** They are. */
		RUNNING,

		/** They wait until somebody resumes it. */
		PAUSED,

		/** They never will be, nor what is still put in. */
		CANCELLED

	}

}
