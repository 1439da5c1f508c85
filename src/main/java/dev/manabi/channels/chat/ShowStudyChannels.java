package dev.manabi.channels.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Theme;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「RPAの学びの場はどこ？」: the study channels, or those for a skill. In a channel it also says
 * what that one is for, and offers to have it be for the skill that was named: whether
 * the words ask or wish can't be told, so that nothing is changed by them alone.
 */
@Component
@Order(57)
class ShowStudyChannels implements Intent {

	static final String NAME = "study-channel";

	private final StudyChannels channels;

	private final SkillMaps skillMaps;

	private final ChannelCards cards;

	ShowStudyChannels(StudyChannels channels, SkillMaps skillMaps, ChannelCards cards) {
		this.channels = channels;
		this.skillMaps = skillMaps;
		this.cards = cards;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Theme theme() {
		return Theme.TOGETHER;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<Skill> skill = Optional.ofNullable(ask.slots().get("skill"))
			.filter((id) -> !id.isBlank())
			.flatMap((id) -> this.skillMaps.current().skill(new SkillId(id)));
		return this.cards.list(channels(ask, skill), skill, ask);
	}

	private List<StudyChannel> channels(Ask ask, Optional<Skill> skill) {
		boolean settles = ask.venue() == null && !ask.shared() && ask.asker().coordinator();
		return skill.map((named) -> this.channels.of(named.id()))
			.filter((found) -> !found.isEmpty())
			.orElseGet(settles ? this.channels::known : this.channels::all);
	}

}
