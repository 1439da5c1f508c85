package dev.manabi.editions;

import java.time.LocalDate;
import java.util.Optional;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.Noted;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class NotedEditionsTests {

	private static final PersonId MEGUMI = new PersonId("00000000-0000-4000-8000-00000000000a");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void everyStepOfAnEdition(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		JdbcClient jdbc = JdbcClient.create(database);
		Editions editions = new Editions(jdbc, new TransactionTemplate(new JdbcTransactionManager(database)), log,
				this.clock);
		Noted noted = new Noted(database, log);
		is(noted.change(() -> count(jdbc), () -> editions.keep("skill-map", "map  of 2027.yaml", "text", MEGUMI)),
				"edition.sent", "skill-map " + id(jdbc) + " map of 2027.yaml");
		Draft dropped = editions.draft(id(jdbc)).orElseThrow();
		is(noted.change(() -> count(jdbc), () -> editions.drop(dropped)), "edition.dropped",
				"skill-map " + dropped.id() + " map of 2027.yaml");
		for (LocalDate from : new LocalDate[] { TODAY, TODAY.plusDays(1) }) {
			Draft draft = editions.keep("catalogue", "c.yaml", "text", MEGUMI);
			Entry taken = noted.change(editions::refresh, () -> editions.take(draft, from, MEGUMI, editions.refresh()));
			is(taken, "edition.taken", "catalogue " + draft.id() + " " + from + " c.yaml");
			Edition edition = editions.refresh().edition(draft.id()).orElseThrow();
			Entry back = noted.change(editions::refresh, () -> editions.takeBack(edition, MEGUMI, editions.refresh()));
			is(back, from.equals(TODAY) ? "edition.rolled-back" : "edition.withdrawn",
					"catalogue " + draft.id() + " " + from + " c.yaml");
			int before = log.count(Optional.empty(), Optional.empty());
			assertThat(editions.takeBack(edition, MEGUMI, editions.refresh())).isFalse();
			assertThat(log.count(Optional.empty(), Optional.empty())).isEqualTo(before);
		}
	}

	private static void is(Entry entry, String what, String subject) {
		assertThat(entry.by()).isEqualTo(MEGUMI.value());
		assertThat(entry.what()).isEqualTo(what);
		assertThat(entry.person()).isNull();
		assertThat(entry.subject()).isEqualTo(subject);
	}

	private static int count(JdbcClient jdbc) {
		return jdbc.sql("SELECT count(*) FROM edition").query(Integer.class).single();
	}

	private static String id(JdbcClient jdbc) {
		return jdbc.sql("SELECT id FROM edition").query(String.class).single();
	}

}
