package dev.manabi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMapTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of what is required of people whatever their roles, duties and records
 * are: each case is made of a number, which a failure names.
 */
class CalculusTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	private static final Catalogue CATALOGUE = TrainingTexts.read(TrainingTexts.bundled());

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final FiscalYears YEARS = TrainingTexts.fiscalYears(TestClock.on(TODAY.toString()));

	private static final Offer OFFER = new Offer(CATALOGUE, YEARS.of(TODAY));

	static LongStream cases() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void severalRolesRequireWhatAnyOfThemRequiresAndNothingElse(long seed) {
		List<Role> roles = some(MAP.roles(), new Random(seed));
		Map<SkillId, Mark> union = marks(roles);
		union.forEach((skill, mark) -> assertThat(mark).as(skill.value())
			.isEqualTo(roles.stream()
				.map((role) -> marks(List.of(role)).getOrDefault(skill, Mark.OPEN))
				.min(Mark::compareTo)
				.orElse(Mark.OPEN)));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aDutyAddsItsSkillsAndTakesNoneAway(long seed) {
		Random random = new Random(seed);
		List<Requirement> requirements = MAP.requirements(some(MAP.roles(), random));
		List<RoleDuty> none = duties(requirements, InCharge.NO, random);
		List<RoleDuty> some = duties(requirements, null, random);
		Set<SkillId> without = obligatory(requirements, none);
		Set<SkillId> with = obligatory(requirements, some);
		assertThat(with).containsAll(without);
		Set<SkillId> added = new HashSet<>(with);
		added.removeAll(without);
		assertThat(added).isEqualTo(some.stream()
			.filter((duty) -> duty.inCharge() == InCharge.YES)
			.flatMap((duty) -> duty.skills().stream().map(Skill::id))
			.filter((skill) -> !without.contains(skill))
			.collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aRecordThatCountsNeverMakesAnythingLessDone(long seed) {
		Random random = new Random(seed);
		List<Completion> records = records(random);
		Completion another = record(random, true);
		List<Completion> more = new ArrayList<>(records);
		more.add(another);
		for (Skill skill : MAP.skills()) {
			Status before = status(records, skill.id(), TODAY);
			Status after = status(more, skill.id(), TODAY);
			assertThat(after == before || after == Status.DONE || after == Status.WAITING || after == Status.DUE)
				.as("%s: %s then %s", skill.id(), before, after)
				.isTrue();
			assertThat(before == Status.DONE && after != Status.DONE).as(skill.id().value()).isFalse();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatMustBeTakenEachYearIsOpenOnTheFirstOfApril(long seed) {
		Random random = new Random(seed);
		List<Completion> records = records(random);
		LocalDate april = LocalDate.of(2027, 4, 1);
		OFFER.mandatory()
			.forEach((planned) -> assertThat(assessment(records, april).of(planned, Set.of()).status())
				.as(planned.course().id().value())
				.isNotEqualTo(Status.DONE));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsNewToSomebodyIsNeverOverdue(long seed) {
		Random random = new Random(seed);
		List<Completion> records = records(random);
		Set<SkillId> before = obligatory(MAP.requirements(some(MAP.roles(), random)), List.of());
		Set<SkillId> after = obligatory(MAP.requirements(some(MAP.roles(), random)), List.of());
		after.stream()
			.filter((skill) -> !before.contains(skill))
			.forEach((skill) -> assertThat(fresh(records, skill)).as("new to the person: %s", skill)
				.isNotEqualTo(Status.OVERDUE));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatSomebodyIsExemptFromIsNotOpenAndNothingElseChanges(long seed) {
		Random random = new Random(seed);
		List<Completion> records = records(random);
		Skill exempt = MAP.skills().get(random.nextInt(MAP.skills().size()));
		Assessment before = assessment(records, TODAY);
		Assessment after = assessment(records, TODAY, exemption(exempt.id()));
		for (Skill skill : MAP.skills()) {
			Progress was = before.of(skill.id(), true, OFFER.of(skill.id()));
			Progress is = after.of(skill.id(), true, OFFER.of(skill.id()));
			if (skill.equals(exempt) && was.status() != Status.DONE) {
				assertThat(is.status()).isEqualTo(Status.EXEMPT);
			}
			else {
				assertThat(is).as(skill.id().value()).isEqualTo(was);
			}
		}
	}

	private static Exemption exemption(SkillId skill) {
		PersonId person = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");
		return new Exemption("id", person, new Asked.Skill(skill), new Bilingual("業", "Skill"), "育休", Instant.EPOCH,
				Optional
					.of(new Exemption.Step(Exemption.Verdict.GRANTED, Optional.of(TODAY), person, "", Instant.EPOCH)),
				Optional.empty());
	}

	private static Status fresh(List<Completion> records, SkillId skill) {
		return new Assessment(new Records(records, CATALOGUE, YEARS, TODAY),
				new Required(TODAY, Map.of(skill, TODAY), Map.of()), new Deadlines(YEARS, TODAY),
				new Exempted(List.of(), TODAY), Set.of(), TODAY)
			.of(skill, true, OFFER.of(skill))
			.status();
	}

	private static Status status(List<Completion> records, SkillId skill, LocalDate today) {
		return assessment(records, today).of(skill, true, OFFER.of(skill)).status();
	}

	private static Assessment assessment(List<Completion> records, LocalDate today, Exemption... exemptions) {
		return new Assessment(new Records(records, CATALOGUE, YEARS, today),
				new Required(LocalDate.of(2026, 4, 1), Map.of(), Map.of()), new Deadlines(YEARS, today),
				new Exempted(List.of(exemptions), today), Set.of(), today);
	}

	private static Map<SkillId, Mark> marks(List<Role> roles) {
		return MAP.requirements(roles)
			.stream()
			.collect(Collectors.toMap((requirement) -> requirement.skill().id(), Requirement::mark));
	}

	private static Set<SkillId> obligatory(List<Requirement> requirements, List<RoleDuty> duties) {
		return requirements.stream()
			.filter((requirement) -> Standing.of(requirement, duties).obligatory())
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toSet());
	}

	private static List<RoleDuty> duties(List<Requirement> requirements, @Nullable InCharge all, Random random) {
		return requirements.stream()
			.filter((requirement) -> requirement.mark() == Mark.BY_DUTY)
			.map(Requirement::skill)
			.collect(Collectors.groupingBy((skill) -> skill.duty().orElseThrow()))
			.entrySet()
			.stream()
			.map((duty) -> new RoleDuty(duty.getKey(), duty.getValue(),
					(all != null) ? all : InCharge.values()[random.nextInt(InCharge.values().length)]))
			.toList();
	}

	private static List<Completion> records(Random random) {
		List<Completion> records = new ArrayList<>();
		int count = random.nextInt(12);
		for (int index = 0; index < count; index++) {
			records.add(record(random, random.nextInt(4) > 0));
		}
		return records;
	}

	private static Completion record(Random random, boolean suffices) {
		Course course = CATALOGUE.courses().get(random.nextInt(CATALOGUE.courses().size()));
		PersonId person = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");
		LocalDate day = TODAY.minusDays(random.nextInt(1_500));
		Claim claim = new Claim(person, Learnt.of(course), day, Evidence.WORD, suffices, "chat", Optional.empty(),
				Optional.empty());
		return new Completion("id", claim, YEARS.of(day).year(), Instant.EPOCH, Optional.empty(), Optional.empty());
	}

	private static List<Role> some(List<Role> roles, Random random) {
		List<Role> shuffled = new ArrayList<>(roles);
		Collections.shuffle(shuffled, random);
		List<Role> some = shuffled.subList(0, 1 + random.nextInt(roles.size()));
		return roles.stream().filter(some::contains).toList();
	}

}
