package dev.manabi.conversation;

/**
 * Under which heading the help names an {@link Intent}, in this order. The headings stand
 * in the message bundles under {@code theme.<name>}.
 */
public enum Theme {

	/** Skills and courses. */
	TRAINING,

	/** What colleagues learn from each other. */
	TOGETHER,

	/** Roles and what the policy says. */
	POLICY,

	/** How Manabi speaks to the asker, and what it keeps of them. */
	SETTINGS

}
