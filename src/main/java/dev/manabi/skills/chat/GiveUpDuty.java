package dev.manabi.skills.chat;

import dev.manabi.skills.Duties;

import org.springframework.stereotype.Component;

/**
 * 「マイナンバー担当から外れました」 and the like.
 */
@Component
class GiveUpDuty extends ChangeOfDuty {

	GiveUpDuty(Staff staff, Duties duties, DutyCards cards) {
		super("not-in-charge", false, staff, duties, cards);
	}

}
