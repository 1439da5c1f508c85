package dev.manabi.skills;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.AuditLogs;
import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.skills.RoleDecision.Correction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has which role where a coordinator set one.
 */
class CorrectedAssignmentsTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	private static final Person CLERK = People.inPost("福祉課", "主事");

	@ParameterizedTest
	@CsvSource({ "expert, 2027-03-31, expert", "'expert,leader', 2027-03-31, 'leader,expert'",
			"expert, 2027-04-01, user", "gone, 2027-03-31, user", "'gone,producer', 2027-03-31, producer" })
	void holdUntilTheDayForRolesThatTheMapHas(String set, String day, String roles) {
		TestClock clock = TestClock.on("2026-11-22");
		JdbcClient jdbc = Databases.both().findFirst().orElseThrow().getPayload();
		RoleDecisions decisions = new RoleDecisions(jdbc, TransactionOperations.withoutTransaction(),
				AuditLogs.elsewhere(), clock);
		LocalDate until = LocalDate.parse("2027-03-31");
		decisions.decide(CLERK.id(), new Correction(RoleIds.in(set), until), CLERK.id());
		clock.moveTo(day);
		List<Assignment> assignments = new CorrectedAssignments(decisions, clock).of(MAP, CLERK);
		assertThat(RoleIds.text(assignments.stream().map((each) -> each.role().id()).toList())).isEqualTo(roles);
		assertThat(assignments).extracting(Assignment::reason)
			.containsOnly(roles.equals("user") ? new Reason.Otherwise() : new Reason.SetByCoordinator(until));
	}

}
