package dev.manabi.tryout;

/**
 * A channel of the demo team.
 *
 * @param id what Teams would call it
 * @param name what people call it
 */
record TeamChannel(String id, String name) {

	/** Stands between a channel and the message that begins a thread in it. */
	static final String THREAD = ";messageid=";

	/** What Teams calls a thread. */
	String thread(String root) {
		return this.id + THREAD + root;
	}

}
