package dev.manabi.training;

/**
 * How far somebody is with a skill or a course.
 */
public enum Status {

	/** It was learned, and that is good today. */
	DONE,

	/** The person says that they learned it, and somebody has to confirm it. */
	WAITING,

	/** It should have been learned by now. */
	OVERDUE,

	/** The person is enrolled in it. */
	STARTED,

	/** It is to be learned. */
	DUE,

	/** It would be asked, but the person is exempt from it until a day. */
	EXEMPT,

	/** Nobody asks for it. */
	FREE;

	/** Whether the person still has something to do for it that is asked of them. */
	public boolean isOpen() {
		return this == OVERDUE || this == STARTED || this == DUE;
	}

}
