package dev.manabi.tips.chat;

import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「おすすめにする」.
 */
@Component
class PinTip extends PinTips {

	PinTip(TipDesk desk, Tips tips) {
		super("pin-tip", true, desk, tips);
	}

}
