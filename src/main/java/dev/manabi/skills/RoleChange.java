package dev.manabi.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How what is asked of somebody changes with their roles. A ○ is asked of whoever is in
 * charge of its duty, or has not said; nothing is lost with one that they have denied.
 *
 * @param required ◎ that the person does not have to learn today
 * @param byDuty ○ of skills that are merely open to them today
 * @param kept what is marked today as well, if with another mark
 * @param gone what is asked today, and merely open then
 */
public record RoleChange(List<Requirement> required, List<Requirement> byDuty, List<Kept> kept,
		List<Requirement> gone) {

	public RoleChange {
		required = List.copyOf(required);
		byDuty = List.copyOf(byDuty);
		kept = List.copyOf(kept);
		gone = List.copyOf(gone);
	}

	/**
	 * What changes from the one to the other.
	 * @param now what the roles of today require, of each skill of a map
	 * @param then what the other roles require, of the same skills in the same order
	 * @param said whether the person is in charge of a duty
	 */
	public static RoleChange between(List<Requirement> now, List<Requirement> then, Function<Duty, InCharge> said) {
		List<Requirement> required = new ArrayList<>();
		List<Requirement> byDuty = new ArrayList<>();
		List<Kept> kept = new ArrayList<>();
		List<Requirement> gone = new ArrayList<>();
		for (int i = 0; i < now.size(); i++) {
			Requirement today = now.get(i);
			Requirement later = then.get(i);
			InCharge inCharge = later.skill().duty().map(said).orElse(InCharge.UNANSWERED);
			if (later.mark() == Mark.OPEN) {
				if (today.mayBeRequiredOf(inCharge)) {
					gone.add(today);
				}
			}
			else if (later.mark() == Mark.REQUIRED && !today.isRequiredOf(inCharge)) {
				required.add(later);
			}
			else if (later.mark() == Mark.BY_DUTY && today.mark() == Mark.OPEN) {
				byDuty.add(later);
			}
			else {
				kept.add(new Kept(today, later));
			}
		}
		return new RoleChange(required, byDuty, kept, gone);
	}

	/** Whether nothing is added. */
	public boolean addsNothing() {
		return this.required.isEmpty() && this.byDuty.isEmpty();
	}

	/** The same skill today and then. */
	public record Kept(Requirement now, Requirement then) {

	}

}
