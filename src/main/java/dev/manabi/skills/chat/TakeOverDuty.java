package dev.manabi.skills.chat;

import dev.manabi.skills.Duties;

import org.springframework.stereotype.Component;

/**
 * 「マイナンバー担当になりました」 and the like.
 */
@Component
class TakeOverDuty extends ChangeOfDuty {

	TakeOverDuty(Staff staff, Duties duties, DutyCards cards) {
		super("in-charge", true, staff, duties, cards);
	}

}
