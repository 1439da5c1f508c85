package dev.manabi.channels.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Ask;
import dev.manabi.skills.SkillId;

import org.springframework.stereotype.Component;

/**
 * Which channel and which skills an ask names.
 */
@Component
class NamedChannel {

	private final StudyChannels channels;

	NamedChannel(StudyChannels channels) {
		this.channels = channels;
	}

	/**
	 * The channel, if the bot knows it. The one in which it is asked is there whether it
	 * has been heard of or not.
	 */
	Optional<StudyChannel> channel(Ask ask) {
		String id = ask.slots().getOrDefault("channel", "");
		Optional<StudyChannel> known = this.channels.find(id);
		if (known.isEmpty() && ask.venue() != null && ask.venue().channel().equals(id)) {
			this.channels.see(ask.venue());
			return this.channels.find(id);
		}
		return known;
	}

	/** The skills that a slot names, parted by commas. */
	static List<SkillId> skills(Ask ask, String slot) {
		return Arrays.stream(ask.slots().getOrDefault(slot, "").split(","))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.distinct()
			.map(SkillId::new)
			.toList();
	}

}
