package dev.manabi.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;

import org.springframework.stereotype.Component;

/**
 * Which duties make a difference to somebody, and which of them they are in charge of by
 * their own word. An answer holds for the posts it was given in: after a transfer the
 * person has not answered yet.
 */
@Component
public class Duties {

	private final SkillMaps skillMaps;

	private final RoleAssignments assignments;

	private final DutyAnswers answers;

	Duties(SkillMaps skillMaps, RoleAssignments assignments, DutyAnswers answers) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.answers = answers;
	}

	/**
	 * The duties that a ○ of the person's roles hangs on, in the order of the skills;
	 * none for somebody who is not staff.
	 */
	public List<RoleDuty> of(Person person) {
		SkillMap map = this.skillMaps.current();
		return map.isStaff(person) ? of(person, requirements(map, person)) : List.of();
	}

	/** The duties that a ○ among these requirements of the person hangs on. */
	public List<RoleDuty> of(Person person, List<Requirement> requirements) {
		Map<Duty, List<Skill>> duties = requirements.stream()
			.filter((requirement) -> requirement.mark() == Mark.BY_DUTY)
			.map(Requirement::skill)
			.collect(Collectors.groupingBy((skill) -> skill.duty().orElseThrow(), LinkedHashMap::new,
					Collectors.toList()));
		Map<String, InCharge> said = duties.isEmpty() ? Map.of() : this.answers.of(person);
		return duties.entrySet()
			.stream()
			.map((entry) -> new RoleDuty(entry.getKey(), entry.getValue(),
					said.getOrDefault(entry.getKey().id(), InCharge.UNANSWERED)))
			.toList();
	}

	/**
	 * Remembers what the person answers, in place of what they answered before.
	 * @return the duty as it is from now on; empty, and nothing remembered, if it makes
	 * no difference to the person
	 */
	public Optional<RoleDuty> answer(Person person, DutyAnswer answer) {
		return of(person).stream().filter((role) -> role.duty().id().equals(answer.duty())).findFirst().map((role) -> {
			this.answers.keep(person, answer);
			return new RoleDuty(role.duty(), role.skills(), InCharge.of(answer.inCharge()));
		});
	}

	/**
	 * Takes the person's answer back, so that they have not answered yet.
	 * @return the duty as it is from now on, empty if it makes no difference to the
	 * person
	 */
	public Optional<RoleDuty> takeBack(Person person, String duty) {
		this.answers.forget(person, duty);
		return of(person).stream().filter((role) -> role.duty().id().equals(duty)).findFirst();
	}

	private List<Requirement> requirements(SkillMap map, Person person) {
		return map.requirements(this.assignments.of(map, person).stream().map(Assignment::role).toList());
	}

}
