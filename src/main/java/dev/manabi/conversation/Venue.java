package dev.manabi.conversation;

/**
 * Where in a team something is said.
 *
 * @param channel what Teams calls the channel, such as {@code 19:…@thread.tacv2}
 * @param name what people call the channel, empty if Teams did not say
 * @param team what Teams calls the team: the id of its general channel; empty if Teams
 * did not say
 * @param group the Entra group of the team, empty if Teams did not say
 */
public record Venue(String channel, String name, String team, String group) {

	/** A channel of a team whose Entra group is not known. */
	public Venue(String channel, String name, String team) {
		this(channel, name, team, "");
	}

	/** Whether it is known to be the general channel, by which the team is called. */
	public boolean general() {
		return this.channel.equals(this.team);
	}

}
