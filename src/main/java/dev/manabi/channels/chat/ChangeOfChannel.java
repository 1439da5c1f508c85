package dev.manabi.channels.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.SkillId;

/**
 * Changes what a channel is for, and shows what it is for then.
 */
abstract class ChangeOfChannel extends CoordinatorIntent {

	private final String slot;

	private final NamedChannel named;

	private final ChannelSettingCards cards;

	private final Texts texts;

	/**
	 * Names the intent.
	 * @param slot the one that names the skills
	 */
	ChangeOfChannel(String name, String slot, NamedChannel named, ChannelSettingCards cards, Texts texts) {
		super(name, false);
		this.slot = slot;
		this.named = named;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public boolean personal() {
		return false;
	}

	/** What a channel is for concerns everybody in it. */
	@Override
	public boolean changesForAll() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		List<SkillId> skills = NamedChannel.skills(ask, this.slot);
		Optional<StudyChannel> channel = this.named.channel(ask);
		if (channel.isEmpty()) {
			return words(ask, "study-channel.unknown");
		}
		if (skills.isEmpty()) {
			return words(ask, "study-channel.no-skill");
		}
		if (!skills.stream().allMatch((skill) -> allows(channel.get(), skill))) {
			return words(ask, name() + ".unknown-skill");
		}
		change(ask, channel.get(), skills);
		return this.cards.setting(this.named.channel(ask).orElse(channel.get()),
				this.texts.get(ask.language(), name() + ".done"), ask.language());
	}

	private Reply words(Ask ask, String key) {
		return new Reply.Words(this.texts.get(ask.language(), key));
	}

	/** Whether the change makes sense of a skill. */
	abstract boolean allows(StudyChannel channel, SkillId skill);

	abstract void change(Ask ask, StudyChannel channel, List<SkillId> skills);

}
