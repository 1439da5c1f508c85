package dev.manabi.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.Noted;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class NotedStorageTests {

	private static final Person CLERK = People.inPost("福祉課", "主事");

	private static final PersonId MEGUMI = new PersonId("00000000-0000-4000-8000-00000000000a");

	private final Clock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void answersAboutDuties(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		DutyAnswers answers = new DutyAnswers(JdbcClient.create(database), transactions(database), log, this.clock);
		Noted noted = new Noted(database, log);
		is(noted.change(() -> answers.of(CLERK), () -> answers.keep(CLERK, new DutyAnswer("my-number", true))),
				CLERK.id(), "duty.in-charge", "duty my-number");
		is(noted.change(() -> answers.of(CLERK), () -> answers.keep(CLERK, new DutyAnswer("my-number", false))),
				CLERK.id(), "duty.not-in-charge", "duty my-number");
		is(noted.change(() -> answers.of(CLERK), () -> answers.forget(CLERK, "my-number")), CLERK.id(),
				"duty.taken-back", "duty my-number");
		answers.forget(CLERK, "my-number");
		assertThat(log.doneBy(CLERK.id().value())).as("what changes nothing is not noted").hasSize(3);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void reportsOfWrongRolesWithoutTheirWords(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		RoleReports reports = new RoleReports(JdbcClient.create(database), transactions(database), log, this.clock);
		Noted noted = new Noted(database, log);
		Entry entry = noted.change(() -> reports.openOf(CLERK.id()),
				() -> reports.file(CLERK.id(), RoleIds.in("leader,expert"), "secret"));
		String id = reports.openOf(CLERK.id()).orElseThrow().id();
		is(entry, CLERK.id(), "role.reported", id + " role leader role expert");
		is(noted.change(() -> reports.openOf(CLERK.id()), () -> reports.file(CLERK.id(), List.of(), "secret, too")),
				CLERK.id(), "role.reported", id);
		reports.file(CLERK.id(), List.of(), "secret, too");
		assertThat(log.doneBy(CLERK.id().value()).getFirst().times()).as("said again").isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void decisionsAboutRoles(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		JdbcClient jdbc = JdbcClient.create(database);
		RoleReports reports = new RoleReports(jdbc, transactions(database), log, this.clock);
		RoleDecisions decisions = new RoleDecisions(jdbc, transactions(database), log, this.clock);
		Noted noted = new Noted(database, log);
		RoleReport report = reports.file(CLERK.id(), List.of(), "");
		Entry set = noted.change(() -> decisions.last(CLERK.id()), () -> decisions.settle(report,
				new RoleDecision.Correction(RoleIds.in("leader"), LocalDate.of(2027, 3, 31)), MEGUMI));
		is(set, MEGUMI, "role.set", decisions.last(CLERK.id()).orElseThrow().id() + " role leader until 2027-03-31");
		for (RoleDecision.Content content : List.of(new RoleDecision.Kept(), new RoleDecision.Withdrawn())) {
			Entry entry = noted.change(() -> decisions.last(CLERK.id()),
					() -> decisions.decide(CLERK.id(), content, MEGUMI));
			is(entry, MEGUMI, (content instanceof RoleDecision.Kept) ? "role.kept" : "role.withdrawn",
					decisions.last(CLERK.id()).orElseThrow().id());
		}
		assertThat(decisions.settle(report, new RoleDecision.Kept(), MEGUMI)).isEmpty();
		assertThat(log.doneBy(MEGUMI.value())).as("what was settled before").hasSize(3);
	}

	private static void is(Entry entry, PersonId by, String what, String subject) {
		assertThat(entry.by()).isEqualTo(by.value());
		assertThat(entry.what()).isEqualTo(what);
		assertThat(entry.person()).isEqualTo(CLERK.id().value());
		assertThat(entry.subject()).isEqualTo(subject);
		assertThat(entry.why()).isEmpty();
	}

	private static TransactionTemplate transactions(DataSource database) {
		return new TransactionTemplate(new JdbcTransactionManager(database));
	}

}
