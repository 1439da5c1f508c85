package dev.manabi.training;

import java.util.List;

import dev.manabi.skills.InCharge;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.RoleDuty;

/**
 * What a mark of the skill map means for one person.
 */
public enum Standing {

	/** ◎: to be learned. */
	REQUIRED(Mark.REQUIRED, true),

	/** ○, and the person is in charge of the duty: to be learned. */
	IN_CHARGE(Mark.BY_DUTY, true),

	/** ○, and the person has not said whether they are in charge of the duty. */
	BY_DUTY(Mark.BY_DUTY, false),

	/** ○, and the person is not in charge of the duty. */
	DECLINED(Mark.BY_DUTY, false),

	/** No mark: for whoever wishes. */
	OPEN(Mark.OPEN, false);

	private final Mark mark;

	private final boolean obligatory;

	Standing(Mark mark, boolean obligatory) {
		this.mark = mark;
		this.obligatory = obligatory;
	}

	Mark mark() {
		return this.mark;
	}

	/** Whether the person has to learn it. */
	public boolean obligatory() {
		return this.obligatory;
	}

	/** Whether it hangs on a duty. */
	public boolean dependsOnDuty() {
		return this.mark == Mark.BY_DUTY;
	}

	static Standing of(Requirement requirement, List<RoleDuty> duties) {
		return switch (requirement.mark()) {
			case REQUIRED -> REQUIRED;
			case BY_DUTY -> of(duties.stream()
				.filter((duty) -> duty.skills().contains(requirement.skill()))
				.findFirst()
				.map(RoleDuty::inCharge)
				.orElse(InCharge.UNANSWERED));
			case OPEN -> OPEN;
		};
	}

	private static Standing of(InCharge inCharge) {
		return switch (inCharge) {
			case YES -> IN_CHARGE;
			case NO -> DECLINED;
			case UNANSWERED -> BY_DUTY;
		};
	}

}
