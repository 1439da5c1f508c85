package dev.manabi.channels.chat;

import java.util.List;

import dev.manabi.channels.ChannelTies;
import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * 「RPAの学びの場にする」: has a channel be for skills, too.
 */
@Component
class TieChannel extends ChangeOfChannel {

	static final String NAME = "study-channel-add";

	static final String SKILLS = "add";

	private final SkillMaps skillMaps;

	private final ChannelTies ties;

	TieChannel(ChannelTies ties, SkillMaps skillMaps, NamedChannel named, ChannelSettingCards cards, Texts texts) {
		super(NAME, SKILLS, named, cards, texts);
		this.ties = ties;
		this.skillMaps = skillMaps;
	}

	@Override
	boolean allows(StudyChannel channel, SkillId skill) {
		return this.skillMaps.current().skill(skill).isPresent();
	}

	@Override
	void change(Ask ask, StudyChannel channel, List<SkillId> skills) {
		this.ties.tie(ask.asker().id(), channel.id(), skills);
	}

}
