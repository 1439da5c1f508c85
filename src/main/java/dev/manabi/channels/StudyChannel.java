package dev.manabi.channels;

import java.util.Set;

import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Venue;
import dev.manabi.skills.SkillId;

/**
 * A channel of a team that the bot is in.
 *
 * @param venue which channel of which team, its name empty while Teams has not said
 * @param skills what it is for; it is a study channel once there is one
 */
public record StudyChannel(Venue venue, Set<SkillId> skills) {

	public StudyChannel {
		skills = Set.copyOf(skills);
	}

	/** A channel of a team whose Entra group is not known. */
	public StudyChannel(String id, String name, String team, Set<SkillId> skills) {
		this(new Venue(id, name, team), skills);
	}

	/** What Teams calls it, such as {@code 19:…@thread.tacv2}. */
	public String id() {
		return this.venue.channel();
	}

	/** What people call it, empty while Teams has not said. */
	public String name() {
		return this.venue.name();
	}

	/** Where messages for it go. */
	public Recipient recipient() {
		return new Recipient.Channel(id());
	}

}
