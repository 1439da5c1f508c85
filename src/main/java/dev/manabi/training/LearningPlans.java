package dev.manabi.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Duties;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Makes plans of the skill map, the catalogue and the records as they are today.
 */
@Component
public class LearningPlans {

	private final SkillMaps skillMaps;

	private final RoleAssignments assignments;

	private final WholeCatalogue catalogue;

	private final FiscalYears fiscalYears;

	private final Duties duties;

	private final TrainingRecords records;

	private final RequiredSince since;

	private final ExemptionRows exemptions;

	private final List<Enrolments> enrolments;

	private final Clock clock;

	LearningPlans(SkillMaps skillMaps, RoleAssignments assignments, Duties duties, WholeCatalogue catalogue,
			FiscalYears fiscalYears, TrainingRecords records, RequiredSince since, ExemptionRows exemptions,
			List<Enrolments> enrolments, Clock clock) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.duties = duties;
		this.catalogue = catalogue;
		this.fiscalYears = fiscalYears;
		this.records = records;
		this.since = since;
		this.exemptions = exemptions;
		this.enrolments = List.copyOf(enrolments);
		this.clock = clock;
	}

	/** The plan of a member of staff; empty for a guest, a room or a service account. */
	public Optional<LearningPlan> of(Person person) {
		return of(person, false);
	}

	private Optional<LearningPlan> of(Person person, boolean certain) {
		SkillMap map = this.skillMaps.current();
		return map.isStaff(person) ? Optional.of(plan(map, person, this.assignments.of(map, person), certain))
				: Optional.empty();
	}

	/** Takes note of what is required of somebody today. */
	void note(Person person) {
		SkillMap map = this.skillMaps.current();
		if (map.isStaff(person)) {
			List<Requirement> requirements = map
				.requirements(this.assignments.of(map, person).stream().map(Assignment::role).toList());
			Required _ = this.since.note(person,
					obligation(requirements, this.duties.of(person, requirements), offer()), false);
		}
	}

	/**
	 * Takes note of what a transfer changes.
	 * @param before where the person was, unless that is known already
	 */
	void note(Person before, Person after) {
		if (!this.since.knows(before)) {
			of(before, true);
		}
		of(after, true);
	}

	/** What holds for all staff, for somebody of whom nothing is known. */
	public LearningPlan ofAllStaff() {
		Offer offer = offer();
		return new LearningPlan(this.skillMaps.current(), offer.catalogue(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), offer.mandatory(), List.of(), Map.of());
	}

	/** Where to learn a skill, in the order of plans. */
	public List<PlannedCourse> courses(SkillId skill) {
		return offer().of(skill);
	}

	/** All courses as they are today. */
	public Offer offer() {
		return new Offer(this.catalogue.current(), this.fiscalYears.current());
	}

	private LearningPlan plan(SkillMap map, Person person, List<Assignment> assignments, boolean certain) {
		Offer offer = offer();
		List<Requirement> requirements = map.requirements(assignments.stream().map(Assignment::role).toList());
		List<RoleDuty> duties = this.duties.of(person, requirements);
		Set<SkillId> obligatory = obligatory(requirements, duties);
		Assessment assessment = assessment(person, offer,
				this.since.note(person, obligation(requirements, duties, offer), certain));
		Map<CourseId, Progress> progress = offer.where((_) -> true)
			.stream()
			.collect(Collectors.toMap((planned) -> planned.course().id(),
					(planned) -> assessment.of(planned, obligatory)));
		UnaryOperator<PlannedCourse> dated = (planned) -> planned
			.dueFor(progress.getOrDefault(planned.course().id(), Progress.NONE));
		List<PlanItem> items = requirements.stream()
			.map((requirement) -> item(requirement, duties, offer, assessment, dated))
			.toList();
		return new LearningPlan(map, offer.catalogue(), assignments, of(Standing.REQUIRED, items),
				of(Standing.IN_CHARGE, items), of(Standing.BY_DUTY, items), of(Standing.DECLINED, items),
				of(Standing.OPEN, items),
				offer.mandatory().stream().filter((course) -> !isObligatory(items, course)).map(dated).toList(), duties,
				progress);
	}

	private Assessment assessment(Person person, Offer offer, Required required) {
		LocalDate today = LocalDate.now(this.clock);
		Set<CourseId> started = this.enrolments.stream()
			.flatMap((each) -> each.of(person).stream())
			.collect(Collectors.toSet());
		return new Assessment(new Records(this.records.of(person), offer.catalogue(), this.fiscalYears, today),
				required, new Deadlines(this.fiscalYears, today), new Exempted(exemptions(person), today), started,
				today);
	}

	/** One that was ended on the day of its granting has never held. */
	private List<Exemption> exemptions(Person person) {
		return this.exemptions.of(person.id())
			.stream()
			.filter((exemption) -> exemption.everHeld(this.clock.getZone()))
			.toList();
	}

	private static PlanItem item(Requirement requirement, List<RoleDuty> duties, Offer offer, Assessment assessment,
			UnaryOperator<PlannedCourse> dated) {
		Standing standing = Standing.of(requirement, duties);
		List<PlannedCourse> courses = offer.of(requirement.skill().id());
		return new PlanItem(requirement, standing, courses.stream().map(dated).toList(),
				assessment.of(requirement.skill().id(), standing.obligatory(), courses));
	}

	private static Obligation obligation(List<Requirement> requirements, List<RoleDuty> duties, Offer offer) {
		return new Obligation(obligatory(requirements, duties),
				offer.mandatory().stream().map((planned) -> planned.course().id()).collect(Collectors.toSet()));
	}

	private static Set<SkillId> obligatory(List<Requirement> requirements, List<RoleDuty> duties) {
		return requirements.stream()
			.filter((requirement) -> Standing.of(requirement, duties).obligatory())
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toSet());
	}

	private static List<PlanItem> of(Standing standing, List<PlanItem> items) {
		return items.stream().filter((item) -> item.standing() == standing).toList();
	}

	private static boolean isObligatory(List<PlanItem> items, PlannedCourse course) {
		return items.stream()
			.filter((item) -> item.standing().obligatory())
			.flatMap((item) -> item.courses().stream())
			.anyMatch((planned) -> planned.course().equals(course.course()));
	}

}
