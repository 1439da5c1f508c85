package dev.manabi.tips.chat;

import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「おすすめから外す」.
 */
@Component
class UnpinTip extends PinTips {

	UnpinTip(TipDesk desk, Tips tips) {
		super("unpin-tip", false, desk, tips);
	}

}
