package dev.manabi.channels.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;

import org.springframework.stereotype.Component;

/**
 * 「学びの場を変更する」: what a channel is for, to be changed.
 */
@Component
class ShowChannelSetting extends CoordinatorIntent {

	static final String NAME = "study-channel-setting";

	private final NamedChannel named;

	private final ChannelSettingCards cards;

	private final Texts texts;

	ShowChannelSetting(NamedChannel named, ChannelSettingCards cards, Texts texts) {
		super(NAME, false);
		this.named = named;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.named.channel(ask)
			.map((channel) -> this.cards.setting(channel, "", ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "study-channel.unknown")));
	}

}
