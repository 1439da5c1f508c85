package dev.manabi.tips.chat;

import dev.manabi.tips.Marks;
import dev.manabi.tips.Marks.Mark;

import org.springframework.stereotype.Component;

/**
 * 「保存」.
 */
@Component
class TipSaved extends MarkTip {

	TipSaved(TipDesk desk, Marks marks, Colleagues colleagues) {
		super("tip-saved", Mark.SAVED, desk, marks, colleagues);
	}

}
