package dev.manabi.delivery;

import java.util.Map;

import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;

/**
 * How far a run is, in messages.
 *
 * @param states how many are in which state
 * @param reasons why how many could not be delivered
 * @param lastMinute how many were sent within the last minute
 */
public record Progress(Map<State, Integer> states, Map<Reason, Integer> reasons, int lastMinute) {

	public Progress {
		states = Map.copyOf(states);
		reasons = Map.copyOf(reasons);
	}

	public int count(State state) {
		return this.states.getOrDefault(state, 0);
	}

	public int count(Reason reason) {
		return this.reasons.getOrDefault(reason, 0);
	}

	/** How many wait, or are on their way. */
	public int left() {
		return count(State.PENDING) + count(State.SENDING);
	}

}
