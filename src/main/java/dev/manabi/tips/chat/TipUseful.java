package dev.manabi.tips.chat;

import dev.manabi.tips.Marks;
import dev.manabi.tips.Marks.Mark;

import org.springframework.stereotype.Component;

/**
 * 「役に立った」.
 */
@Component
class TipUseful extends MarkTip {

	TipUseful(TipDesk desk, Marks marks, Colleagues colleagues) {
		super("tip-useful", Mark.USEFUL, desk, marks, colleagues);
	}

}
