package dev.manabi.channels.chat;

import java.util.List;

import dev.manabi.channels.ChannelTies;
import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.SkillId;

import org.springframework.stereotype.Component;

/**
 * 「学びの場から外す」: has a channel be for skills no longer.
 */
@Component
class UntieChannel extends ChangeOfChannel {

	private final ChannelTies ties;

	UntieChannel(ChannelTies ties, NamedChannel named, ChannelSettingCards cards, Texts texts) {
		super("study-channel-remove", "remove", named, cards, texts);
		this.ties = ties;
	}

	/** One that was taken off meanwhile is not there to be taken off. */
	@Override
	boolean allows(StudyChannel channel, SkillId skill) {
		return channel.skills().contains(skill);
	}

	@Override
	void change(Ask ask, StudyChannel channel, List<SkillId> skills) {
		this.ties.untie(ask.asker().id(), channel.id(), skills);
	}

}
