package dev.manabi.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleDecision.Kept;
import dev.manabi.skills.RoleDecision.Withdrawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RoleReportsStorageTests {

	private static final PersonId HANAKO = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final PersonId TARO = new PersonId("00000000-0000-4000-8000-000000000002");

	private static final PersonId ONE = new PersonId("00000000-0000-4000-8000-00000000000a");

	private static final PersonId OTHER = new PersonId("00000000-0000-4000-8000-00000000000b");

	private static final RoleId LEADER = new RoleId("leader");

	private static final RoleId EXPERT = new RoleId("expert");

	private static final LocalDate UNTIL = LocalDate.parse("2027-03-31");

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void oneOpenReportOfEachPersonIsKept(JdbcClient jdbc) {
		RoleReport first = reports(jdbc).file(HANAKO, List.of(LEADER, EXPERT), "係長です。");
		assertThat(first.revision()).isOne();
		assertThat(reports(jdbc).find(first.id())).contains(first);
		reports(jdbc).file(TARO, List.of(), "");
		this.clock.moveTo("2026-11-23");
		RoleReport again = reports(jdbc).file(HANAKO, List.of(), "課長です。");
		assertThat(again)
			.isEqualTo(new RoleReport(first.id(), HANAKO, List.of(), "課長です。", 2, this.clock.instant(), true));
		assertThat(reports(jdbc).file(HANAKO, List.of(), "課長です。")).isEqualTo(again);
		assertThat(reports(jdbc).open(0, 5)).extracting(RoleReport::person).containsExactly(HANAKO, TARO);
		assertThat(reports(jdbc).open(1, 1)).extracting(RoleReport::person).containsExactly(TARO);
		assertThat(reports(jdbc).countOpen()).isEqualTo(2);
		assertThat(reports(jdbc).openOf(HANAKO)).contains(again);
		assertThat(reports(jdbc).find("none")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsSettledIsClosedAndTheNextIsAnotherReport(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		RoleReport report = reports(jdbc).file(HANAKO, List.of(LEADER), "");
		RoleDecision decision = decisions(database).settle(report, new Kept(), ONE).orElseThrow();
		assertThat(decisions(database).of(report)).contains(decision);
		assertThat(reports(jdbc).openOf(HANAKO)).isEmpty();
		assertThat(reports(jdbc).find(report.id())).hasValueSatisfying((it) -> assertThat(it.open()).isFalse());
		assertThat(reports(jdbc).file(HANAKO, List.of(LEADER), "").id()).isNotEqualTo(report.id());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatWasSaidInOtherWordsSinceIsNotSettled(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		RoleReport read = reports(jdbc).file(HANAKO, List.of(LEADER), "係長です。");
		RoleReport now = reports(jdbc).file(HANAKO, List.of(LEADER), "課長です。");
		assertThat(decisions(database).settle(read, new Kept(), ONE)).isEmpty();
		assertThat(reports(jdbc).openOf(HANAKO)).contains(now);
		assertThat(decisions(database).settle(now, new Kept(), ONE)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsFiledWhileOthersSettleIsAnsweredAsItWasFiled(DataSource database) throws Exception {
		RoleReports reports = reports(JdbcClient.create(database));
		atOnce(() -> {
			for (int i = 0; i < 100; i++) {
				assertThat(reports.file(HANAKO, List.of(LEADER), "申し出" + i).words()).isEqualTo("申し出" + i);
			}
			return true;
		}, () -> {
			for (int i = 0; i < 300; i++) {
				reports.openOf(HANAKO).ifPresent((open) -> decisions(database).settle(open, new Kept(), ONE));
			}
			return true;
		});
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void ofTwoWhoSettleAtOnceOneWins(DataSource database) throws Exception {
		for (int round = 0; round < 10; round++) {
			RoleReport report = reports(JdbcClient.create(database)).file(HANAKO, List.of(LEADER), "");
			List<Optional<RoleDecision>> made = atOnce(
					() -> decisions(database).settle(report, new Correction(List.of(LEADER), UNTIL), ONE),
					() -> decisions(database).settle(report, new Correction(List.of(EXPERT), UNTIL), OTHER));
			assertThat(made).filteredOn(Optional::isPresent).hasSize(1);
			RoleDecision winner = made.stream().flatMap(Optional::stream).findFirst().orElseThrow();
			assertThat(decisions(database).of(report)).contains(winner);
			assertThat(decisions(database).correction(HANAKO, UNTIL)).isEqualTo(winner.correction());
		}
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void ofManyWhoDecideAtOnceTheLastIsInForceAndAllAreKept(DataSource database) throws Exception {
		List<Callable<RoleDecision>> all = IntStream.range(0, 8)
			.<Callable<RoleDecision>>mapToObj((i) -> () -> decisions(database).decide(HANAKO,
					new Correction(List.of(new RoleId("r" + i)), UNTIL), ONE))
			.toList();
		atOnce(all);
		JdbcClient jdbc = JdbcClient.create(database);
		assertThat(jdbc.sql("SELECT count(*) FROM role_decision").query(Integer.class).single()).isEqualTo(8);
		assertThat(jdbc.sql("SELECT count(*) FROM role_decision WHERE in_force_for IS NOT NULL")
			.query(Integer.class)
			.single()).isOne();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsSetHoldsThroughItsLastDayUnlessReplacedOrTakenBack(DataSource database) {
		RoleDecisions decisions = decisions(database);
		assertThat(inForce(database, UNTIL)).isEmpty();
		decisions.decide(HANAKO, new Correction(List.of(LEADER, EXPERT), UNTIL), ONE);
		assertThat(inForce(database, UNTIL)).containsExactly(LEADER, EXPERT);
		assertThat(inForce(database, UNTIL.plusDays(1))).isEmpty();
		assertThat(decisions.correction(TARO, UNTIL)).isEmpty();
		decisions.decide(HANAKO, new Correction(List.of(EXPERT), UNTIL.plusDays(1)), OTHER);
		assertThat(inForce(database, UNTIL.plusDays(1))).containsExactly(EXPERT);
		decisions.decide(HANAKO, new Kept(), ONE);
		assertThat(inForce(database, UNTIL)).containsExactly(EXPERT);
		RoleDecision last = decisions.decide(HANAKO, new Withdrawn(), ONE);
		assertThat(inForce(database, UNTIL)).isEmpty();
		assertThat(decisions(database).last(HANAKO)).contains(last);
		assertThat(last.at()).isEqualTo(this.clock.instant());
		assertThat(decisions.last(TARO)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsSetTodayIsToldForAllTogether(DataSource database) {
		RoleDecisions decisions = decisions(database);
		Correction last = new Correction(List.of(EXPERT), UNTIL);
		Correction shorter = new Correction(List.of(LEADER), UNTIL.minusDays(1));
		decisions.decide(HANAKO, new Correction(List.of(LEADER), UNTIL), ONE);
		decisions.decide(HANAKO, last, OTHER);
		decisions.decide(TARO, shorter, ONE);
		assertThat(decisions.corrections()).isEqualTo(Map.of(HANAKO, last, TARO, shorter));
		this.clock.moveTo(UNTIL.toString());
		assertThat(decisions.corrections()).isEqualTo(Map.of(HANAKO, last));
		decisions.decide(HANAKO, new Withdrawn(), ONE);
		assertThat(decisions.corrections()).isEmpty();
	}

	private List<RoleId> inForce(DataSource database, LocalDate day) {
		return decisions(database).correction(HANAKO, day).map(Correction::roles).orElse(List.of());
	}

	private RoleReports reports(JdbcClient jdbc) {
		return SkillMapTexts.reports(jdbc, this.clock);
	}

	private RoleDecisions decisions(DataSource database) {
		return new RoleDecisions(JdbcClient.create(database),
				new TransactionTemplate(new JdbcTransactionManager(database)), AuditLogs.on(database, this.clock),
				this.clock);
	}

	@SafeVarargs
	private static <T> List<T> atOnce(Callable<T>... work) throws Exception {
		return atOnce(List.of(work));
	}

	private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
			return threads.invokeAll(work).stream().map((each) -> each.resultNow()).toList();
		}
	}

}
