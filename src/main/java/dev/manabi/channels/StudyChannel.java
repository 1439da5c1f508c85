package dev.manabi.channels;

import java.util.Set;

import dev.manabi.conversation.Recipient;
import dev.manabi.skills.SkillId;

/**
 * A channel of a team that the bot is in.
 *
 * @param id what Teams calls it, such as {@code 19:…@thread.tacv2}
 * @param name what people call it, empty while Teams has not said
 * @param team what Teams calls its team
 * @param skills what it is for; it is a study channel once there is one
 */
public record StudyChannel(String id, String name, String team, Set<SkillId> skills) {

	public StudyChannel {
		skills = Set.copyOf(skills);
	}

	/** Where messages for it go. */
	public Recipient recipient() {
		return new Recipient.Channel(this.id);
	}

}
