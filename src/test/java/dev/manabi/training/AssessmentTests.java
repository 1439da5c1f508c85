package dev.manabi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far somebody is, by what stands in the records, when it was required and what the
 * catalogue says.
 */
class AssessmentTests {

	private static final SkillId BPR = new SkillId("bpr");

	private static final PersonId PERSON = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# course says,                          required since, today,      status,  due
			'',                                     2026-04-01,     2026-11-22, DUE,     2027-03-31
			'',                                     2027-03-01,     2027-03-02, DUE,     2027-04-30
			'',                                     2026-04-01,     2027-04-01, OVERDUE, 2027-03-31
			'',                                     2027-03-01,     2027-04-30, DUE,     2027-04-30
			'',                                     2027-03-01,     2027-05-01, OVERDUE, 2027-04-30
			'due: 01-29',                           2026-04-01,     2027-01-29, DUE,     2027-01-29
			'due: 01-29',                           2026-04-01,     2027-01-30, OVERDUE, 2027-01-29
			'due: 01-29',                           2027-02-10,     2027-02-10, DUE,     2027-04-11
			'due: 2027-06-30',                      2026-04-01,     2027-07-01, OVERDUE, 2027-06-30
			'due: 01-29, mandatory: true',          2026-04-01,     2027-04-01, DUE,     2028-01-29
			'mandatory: true',                      2026-04-01,     2027-04-01, DUE,     2028-03-31
			'due: 01-29, renewal: 毎年度',          2025-04-01,     2026-05-01, DUE,     2027-01-29
			""")
	void whatIsNotDoneIsDueOrOverdue(String says, LocalDate since, LocalDate today, Status status, LocalDate due) {
		Progress progress = assess(says, since, today);
		assertThat(progress.status()).isEqualTo(status);
		assertThat(progress.due()).contains(due);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# course says,         taken,      today,      status,  good until or due
			'',                    2020-05-01, 2026-11-22, DONE,    -
			'mandatory: true',     2026-04-01, 2027-03-31, DONE,    2027-03-31
			'mandatory: true',     2026-03-31, 2026-11-22, DUE,     2027-03-31
			'mandatory: true, renewal: なし', 2020-05-01, 2026-11-22, DONE, -
			'mandatory: true, due: 2027-01-29', 2020-05-01, 2026-11-22, DONE, -
			'renewal: 24か月',     2025-01-20, 2026-11-21, DONE,    2027-01-20
			'renewal: 24か月',     2025-01-20, 2026-11-22, DUE,     2027-01-20
			'renewal: 24か月',     2025-01-20, 2027-01-20, DUE,     2027-01-20
			'renewal: 24か月',     2025-01-20, 2027-01-21, OVERDUE, 2027-01-20
			'renewal: 1か月',      2026-11-22, 2026-11-22, DONE,    2026-12-22
			'renewal: 1か月',      2026-11-01, 2026-11-22, DUE,     2026-12-01
			'renewal: 毎年度',     2026-03-01, 2026-11-22, DUE,     2027-03-31
			""")
	void whatWasTakenCountsAsLongAsItIsGood(String says, LocalDate taken, LocalDate today, Status status,
			LocalDate day) {
		Progress progress = assess(says, LocalDate.of(2020, 4, 1), today, record(taken, true));
		assertThat(progress.status()).isEqualTo(status);
		assertThat((status == Status.DONE) ? progress.goodUntil() : progress.due()).isEqualTo(Optional.ofNullable(day));
	}

	@Test
	void whatWaitsIsNeitherDoneNorOverdue() {
		Progress progress = assess("", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 11, 22),
				record(LocalDate.of(2026, 11, 1), false));
		assertThat(progress.status()).isEqualTo(Status.WAITING);
	}

	@Test
	void whatWaitsAndWouldNotBeGoodAnyMoreChangesNothing() {
		Progress progress = assess("mandatory: true", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 2),
				record(LocalDate.of(2026, 3, 31), false));
		assertThat(progress.status()).isEqualTo(Status.DUE);
	}

	@Test
	void whatIsTakenAgainIsGoodAgain() {
		Progress progress = assess("renewal: 12か月", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 11, 22),
				record(LocalDate.of(2025, 1, 10), true), record(LocalDate.of(2026, 11, 20), true));
		assertThat(progress.status()).isEqualTo(Status.DONE);
		assertThat(progress.goodUntil()).contains(LocalDate.of(2027, 11, 20));
	}

	private static Progress assess(String says, LocalDate since, LocalDate today, Completion... records) {
		Catalogue catalogue = TrainingTexts
			.read("""
					name: {ja: 研修, en: Courses}
					courses:
					  - {id: c, skills: [bpr], title: {ja: 講座, en: Course}, provider: 市, method: e-learning, link: https://e.jp/%s}
					"""
				.formatted(says.isEmpty() ? "" : ", " + says));
		FiscalYears years = TrainingTexts.fiscalYears(TestClock.on(today.toString()));
		Offer offer = new Offer(catalogue, years.of(today));
		Assessment assessment = new Assessment(new Records(List.of(records), catalogue, years, today),
				new Required(since, Map.of(BPR, since), Map.of()), new Deadlines(years, today),
				new Exempted(List.of(), today), Set.of(), today);
		Progress skill = assessment.of(BPR, true, offer.of(BPR));
		List<Status> statuses = new ArrayList<>(List.of(skill.status()));
		statuses.add(assessment.of(offer.of(BPR).getFirst(), Set.of(BPR)).status());
		assertThat(statuses).as("a skill with one course is as far as the course").containsOnly(skill.status());
		return skill;
	}

	private static Completion record(LocalDate day, boolean suffices) {
		Course course = TrainingTexts
			.read("""
					name: {ja: 研修, en: Courses}
					courses:
					  - {id: c, skills: [bpr], title: {ja: 講座, en: Course}, provider: 市, method: e-learning, link: https://e.jp/}
					""")
			.courses()
			.getFirst();
		Claim claim = new Claim(PERSON, Learnt.of(course), day, Evidence.WORD, suffices, "chat", Optional.empty(),
				Optional.of(PERSON));
		return new Completion("id", claim, 2026, Instant.EPOCH, Optional.empty(), Optional.empty());
	}

}
