package dev.manabi.skills;

/**
 * Whether somebody is in charge of a duty, as far as they have said.
 */
public enum InCharge {

	YES, NO, UNANSWERED;

	static InCharge of(boolean answer) {
		return answer ? YES : NO;
	}

}
