package dev.manabi.skills;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How what is asked of somebody changes with their roles. A ○ is asked of whoever is in
 * charge of its duty, or has not said.
 *
 * @param required ◎ that the person does not have to learn today
 * @param byDuty ○ of skills that are merely open to them today
 * @param kept what is asked today as well, if with another mark
 * @param gone what is asked today, and then merely open or a ○ of a duty that they have
 * denied
 * @param denied other ○ then of duties that they have denied
 */
public record RoleChange(List<Requirement> required, List<Requirement> byDuty, List<Both> kept, List<Both> gone,
		List<Requirement> denied) {

	public RoleChange {
		required = List.copyOf(required);
		byDuty = List.copyOf(byDuty);
		kept = List.copyOf(kept);
		gone = List.copyOf(gone);
		denied = List.copyOf(denied);
	}

	/**
	 * What changes from the one to the other.
	 * @param now what the roles of today require, of each skill of a map
	 * @param then what the other roles require, of the same skills in the same order
	 * @param said whether the person is in charge of a duty
	 */
	public static RoleChange between(List<Requirement> now, List<Requirement> then, Function<Duty, InCharge> said) {
		Map<Kind, List<Both>> changes = IntStream.range(0, now.size())
			.mapToObj((skill) -> new Both(now.get(skill), then.get(skill)))
			.collect(Collectors.groupingBy((both) -> both.kind(said)));
		return new RoleChange(then(changes, Kind.REQUIRED), then(changes, Kind.BY_DUTY),
				changes.getOrDefault(Kind.KEPT, List.of()), changes.getOrDefault(Kind.GONE, List.of()),
				then(changes, Kind.DENIED));
	}

	private static List<Requirement> then(Map<Kind, List<Both>> changes, Kind kind) {
		return changes.getOrDefault(kind, List.of()).stream().map(Both::then).toList();
	}

	/**
	 * The same for somebody who goes on having other roles.
	 * @param lasting what those require
	 */
	public RoleChange beside(List<Requirement> lasting, Function<Duty, InCharge> said) {
		Set<Skill> asked = lasting.stream()
			.filter((each) -> each.mayBeRequiredOf(each.skill().duty().map(said).orElse(InCharge.UNANSWERED)))
			.map(Requirement::skill)
			.collect(Collectors.toSet());
		return new RoleChange(this.required, this.byDuty, this.kept,
				this.gone.stream().filter((both) -> !asked.contains(both.now().skill())).toList(), this.denied);
	}

	/** Whether nothing is added. */
	public boolean addsNothing() {
		return this.required.isEmpty() && this.byDuty.isEmpty();
	}

	private enum Kind {

		REQUIRED, BY_DUTY, KEPT, GONE, DENIED, NEVER

	}

	/** The same skill today and then. */
	public record Both(Requirement now, Requirement then) {

		private Kind kind(Function<Duty, InCharge> said) {
			InCharge inCharge = this.then.skill().duty().map(said).orElse(InCharge.UNANSWERED);
			return switch (this.then.mark()) {
				case REQUIRED -> this.now.isRequiredOf(inCharge) ? Kind.KEPT : Kind.REQUIRED;
				case BY_DUTY -> (inCharge == InCharge.NO) ? denied() : marked();
				case OPEN -> this.now.mayBeRequiredOf(inCharge) ? Kind.GONE : Kind.NEVER;
			};
		}

		private Kind denied() {
			return this.now.isRequiredOf(InCharge.NO) ? Kind.GONE : Kind.DENIED;
		}

		private Kind marked() {
			return (this.now.mark() == Mark.OPEN) ? Kind.BY_DUTY : Kind.KEPT;
		}

	}

}
