package dev.manabi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Exemption.Step;
import dev.manabi.training.Exemption.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody is exempt from is not asked of them, and afterwards it is asked again,
 * with 60 days at least. The skill has been required since 1 April 2026.
 */
class ExemptTests {

	private static final SkillId BPR = new SkillId("bpr");

	private static final SkillId DATA = new SkillId("data-use");

	private static final PersonId PERSON = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# course says,                 exempt until, ended on,   today,      status,  due
			'',                            2027-01-31,   -,          2027-01-31, EXEMPT,  -
			'',                            2027-01-31,   -,          2027-02-01, DUE,     2027-04-02
			'',                            2026-12-31,   -,          2027-01-01, DUE,     2027-03-31
			'',                            2027-03-31,   -,          2027-04-01, DUE,     2028-03-31
			'',                            2027-01-31,   -,          2027-04-02, DUE,     2027-04-02
			'',                            2027-01-31,   -,          2027-04-03, OVERDUE, 2027-04-02
			'due: 01-29',                  2026-12-31,   -,          2027-01-01, DUE,     2027-03-02
			'due: 01-29',                  2026-11-22,   -,          2026-11-23, DUE,     2027-01-29
			'due: 2026-12-31',             2027-03-31,   -,          2027-04-01, DUE,     2028-03-31
			'due: 2027-06-30',             2027-03-31,   -,          2027-04-01, DUE,     2027-06-30
			'due: 01-29, mandatory: true', 2027-03-31,   -,          2027-03-31, EXEMPT,  -
			'due: 01-29, mandatory: true', 2027-03-31,   -,          2027-04-01, DUE,     2028-01-29
			'due: 01-29, mandatory: true', 2027-01-10,   -,          2027-01-11, DUE,     2027-03-12
			'mandatory: true',             2028-02-20,   -,          2028-02-21, DUE,     2028-04-21
			'',                            2028-02-29,   -,          2028-02-29, EXEMPT,  -
			'',                            2028-02-29,   2026-12-24, 2026-12-24, DUE,     2027-03-31
			'due: 01-29',                  2028-02-29,   2026-12-24, 2026-12-24, DUE,     2027-02-22
			'due: 01-29',                  2028-02-29,   2026-12-24, 2026-12-23, EXEMPT,  -
			""")
	void isAskedAgainAfterwards(String says, LocalDate until, LocalDate ended, LocalDate today, Status status,
			LocalDate due) {
		boolean isEnded = ended != null && !ended.isAfter(today);
		Exemption exemption = exemption(new Asked.Skill(BPR), until,
				isEnded ? Optional.of(ended.minusDays(1)) : Optional.empty());
		Progress skill = new Case(says, today, exemption).skill();
		assertThat(skill.status()).isEqualTo(status);
		assertThat(skill.due()).isEqualTo(Optional.ofNullable(due));
		assertThat(skill.status().isOpen()).isEqualTo(status != Status.EXEMPT);
		Progress course = new Case(says, today, exemption).course(Set.of(BPR));
		assertThat(course.status()).as("a skill with one course is as far as the course").isEqualTo(status);
		assertThat(course.due()).isEqualTo(skill.due());
	}

	@Test
	void whatIsExemptSaysWhy() {
		Exemption exemption = exemption(new Asked.Skill(BPR), LocalDate.of(2027, 3, 31), Optional.empty());
		assertThat(new Case("", LocalDate.of(2026, 11, 22), exemption).skill().exemption()).contains(exemption);
	}

	@ParameterizedTest
	@CsvSource({ "WAITS", "DECLINED", "WITHDRAWN" })
	void whatWasNotGrantedChangesNothing(Verdict verdict) {
		Optional<Step> step = (verdict == Verdict.WAITS) ? Optional.empty()
				: Optional.of(new Step(verdict, Optional.empty(), PERSON, "", Instant.EPOCH));
		Exemption exemption = new Exemption("id", PERSON, new Asked.Skill(BPR), new Bilingual("業", "BPR"), "育休",
				Instant.EPOCH, step, Optional.empty());
		assertThat(exemption.state()).isEqualTo(verdict);
		Progress progress = new Case("", LocalDate.of(2026, 11, 22), exemption).skill();
		assertThat(progress.status()).isEqualTo(Status.DUE);
		assertThat(progress.due()).contains(LocalDate.of(2027, 3, 31));
	}

	@Test
	void ofSeveralTheLongestHolds() {
		Exemption first = exemption(new Asked.Skill(BPR), LocalDate.of(2026, 12, 31), Optional.empty());
		Exemption renewed = exemption(new Asked.Skill(BPR), LocalDate.of(2027, 12, 31), Optional.empty());
		Progress progress = new Case("", LocalDate.of(2027, 1, 5), first, renewed).skill();
		assertThat(progress.status()).isEqualTo(Status.EXEMPT);
		assertThat(progress.exemption()).contains(renewed);
		assertThat(new Case("", LocalDate.of(2028, 1, 1), renewed, first).skill().due())
			.contains(LocalDate.of(2028, 3, 31));
	}

	@Test
	void whatIsDoneIsDone() {
		Exemption exemption = exemption(new Asked.Skill(BPR), LocalDate.of(2027, 3, 31), Optional.empty());
		Case done = new Case("", LocalDate.of(2026, 11, 22), exemption);
		assertThat(done.with(record(done, true)).skill().status()).isEqualTo(Status.DONE);
		assertThat(done.with(record(done, false)).skill().status()).isEqualTo(Status.EXEMPT);
	}

	@Test
	void whatNobodyAsksForNeedsNoExemption() {
		Case open = new Case("", LocalDate.of(2026, 11, 22),
				exemption(new Asked.Skill(BPR), LocalDate.of(2027, 3, 31), Optional.empty()));
		assertThat(open.assessment().of(BPR, false, open.offer().of(BPR)).status()).isEqualTo(Status.FREE);
		assertThat(open.course(Set.of()).status()).isEqualTo(Status.FREE);
	}

	@Test
	void aCourseThatAnotherSkillAsksForIsStillAsked() {
		LocalDate today = LocalDate.of(2026, 11, 22);
		LocalDate until = LocalDate.of(2027, 3, 31);
		Exemption bpr = exemption(new Asked.Skill(BPR), until, Optional.empty());
		assertThat(new Case("", today, bpr).course(Set.of(BPR, DATA)).status()).isEqualTo(Status.DUE);
		Exemption data = exemption(new Asked.Skill(DATA), until, Optional.empty());
		assertThat(new Case("", today, bpr, data).course(Set.of(BPR, DATA)).status()).isEqualTo(Status.EXEMPT);
	}

	@Test
	void whoIsExemptFromAllThatASkillTakesIsExemptFromTheSkill() {
		Exemption course = exemption(new Asked.Course(new CourseId("c")), LocalDate.of(2026, 12, 31), Optional.empty());
		for (String says : List.of("", "mandatory: true, due: 01-29")) {
			Case one = new Case(says, LocalDate.of(2026, 11, 22), course);
			assertThat(one.skill().status()).isEqualTo(Status.EXEMPT);
			assertThat(one.course(Set.of(BPR)).status()).isEqualTo(Status.EXEMPT);
		}
		assertThat(new Case("mandatory: true, due: 01-29", LocalDate.of(2027, 1, 1), course).skill().due())
			.contains(LocalDate.of(2027, 3, 2));
	}

	private static Exemption exemption(Asked asked, LocalDate until, Optional<LocalDate> endedOn) {
		return new Exemption("id", PERSON, asked, new Bilingual("業", "BPR"), "育休", Instant.EPOCH,
				Optional.of(new Step(Verdict.GRANTED, Optional.of(until), PERSON, "", Instant.EPOCH)),
				endedOn.map((day) -> new Step(Verdict.ENDED, Optional.of(day), PERSON, "", Instant.EPOCH)));
	}

	private static Completion record(Case of, boolean suffices) {
		Claim claim = new Claim(PERSON, Learnt.of(of.catalogue().courses().getFirst()), LocalDate.of(2026, 11, 1),
				Evidence.WORD, suffices, "chat", Optional.empty(), Optional.of(PERSON));
		return new Completion("id", claim, 2026, Instant.EPOCH, Optional.empty(), Optional.empty());
	}

	/** One course, what is recorded, and what the person is exempt from. */
	private record Case(Catalogue catalogue, LocalDate today, List<Exemption> exemptions, List<Completion> records) {

		Case(String says, LocalDate today, Exemption... exemptions) {
			this(TrainingTexts
				.read("""
						name: {ja: 研修, en: Courses}
						courses:
						  - {id: c, skills: [bpr, data-use], title: {ja: 講座, en: Course}, provider: 市, method: e-learning, link: https://e.jp/%s}
						"""
					.formatted(says.isEmpty() ? "" : ", " + says)), today, List.of(exemptions), List.of());
		}

		Case with(Completion record) {
			List<Completion> more = new ArrayList<>(this.records);
			more.add(record);
			return new Case(this.catalogue, this.today, this.exemptions, more);
		}

		Progress skill() {
			return assessment().of(BPR, true, offer().of(BPR));
		}

		Progress course(Set<SkillId> obligatory) {
			return assessment().of(offer().of(BPR).getFirst(), obligatory);
		}

		private Offer offer() {
			return new Offer(this.catalogue, years().of(this.today));
		}

		private FiscalYears years() {
			return TrainingTexts.fiscalYears(TestClock.on(this.today.toString()));
		}

		private Assessment assessment() {
			return new Assessment(new Records(this.records, this.catalogue, years(), this.today),
					new Required(SINCE, Map.of(BPR, SINCE, DATA, SINCE), Map.of()), new Deadlines(years(), this.today),
					new Exempted(this.exemptions, this.today), Set.of(), this.today);
		}

	}

}
