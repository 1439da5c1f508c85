package dev.manabi.conversation;

/**
 * Something that coordinators alone may ask.
 */
public abstract class CoordinatorIntent implements Intent {

	private final String name;

	private final boolean listed;

	/**
	 * Names the intent.
	 * @param listed whether the help of coordinators names it
	 */
	protected CoordinatorIntent(String name, boolean listed) {
		this.name = name;
		this.listed = listed;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Audience audience() {
		return Audience.COORDINATORS;
	}

	@Override
	public boolean listed() {
		return this.listed;
	}

}
