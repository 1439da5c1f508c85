package dev.manabi.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditLogStorageTests {

	private static final String A = "00000000-0000-4000-8000-00000000000a";

	private static final String B = "00000000-0000-4000-8000-00000000000b";

	private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void showsTheLatestFirstOfAPersonOrAKind(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		log.note(new Deed(A, "duty.in-charge", A, "duty x", ""));
		log.note(new Deed(A, "role.set", B, "", "why"));
		log.note(new Deed("xapi:lms", "completion.recorded", A, "", ""));
		assertThat(log.list(Optional.empty(), Optional.empty(), 0, 2)).extracting(Entry::what)
			.containsExactly("completion.recorded", "role.set");
		assertThat(log.list(Optional.empty(), Optional.empty(), 2, 2)).extracting(Entry::what)
			.containsExactly("duty.in-charge");
		assertThat(log.list(Optional.of(B), Optional.empty(), 0, 9)).extracting(Entry::why).containsExactly("why");
		assertThat(log.list(Optional.of(A), Optional.of("role"), 0, 9)).extracting(Entry::what)
			.containsExactly("role.set");
		assertThat(log.count(Optional.empty(), Optional.empty())).isEqualTo(3);
		assertThat(log.count(Optional.of(A), Optional.of("edition"))).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsRolledBackWasNotDone(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult((transaction) -> {
			log.note(new Deed(A, "role.set", B, "", ""));
			transaction.setRollbackOnly();
		});
		assertThat(log.count(Optional.empty(), Optional.empty())).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void noChangeFailsBecauseOfManyWords(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		log.note(List.of(new Deed(A, "role.set", B, "😀".repeat(300), "長".repeat(600))));
		Entry entry = log.list(Optional.empty(), Optional.empty(), 0, 1).getFirst();
		assertThat(entry.subject()).isEqualTo("😀".repeat(249) + "…");
		assertThat(entry.why()).isEqualTo("長".repeat(499) + "…");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void forgetsWhatConcernsSomebodyAndWhoDidItToOthers(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		log.note(new Deed(A, "role.set", B, "", ""));
		log.note(new Deed(B, "role.set", A, "", ""));
		log.forget(A, NOBODY, this.clock.instant());
		assertThat(log.count(Optional.of(A), Optional.empty())).as("it is not older than that").isEqualTo(2);
		log.forget(A, NOBODY, Instant.parse("2030-01-01T00:00:00Z"));
		assertThat(log.list(Optional.empty(), Optional.empty(), 0, 9)).extracting(Entry::by).containsExactly(NOBODY);
		log.note(new Deed(B, "edition.taken", null, "", ""));
		log.forget(B, NOBODY);
		assertThat(log.list(Optional.empty(), Optional.empty(), 0, 9)).extracting(Entry::what)
			.containsExactly("edition.taken");
		assertThat(log.count(Optional.of(B), Optional.empty())).isZero();
	}

	@Test
	void everyDeedHasAName() {
		assertThatThrownBy(() -> new Deed(A, "role.invented", null, "", ""))
			.hasMessage("No name in the bundle deeds for role.invented");
		assertThatThrownBy(() -> new Deed(A, "role", null, "", "")).isInstanceOf(IllegalArgumentException.class);
		assertThat(DeedNames.of("role.invented").ja()).as("noted by another version").isEqualTo("role.invented");
		assertThat(DeedNames.kinds()).allSatisfy((kind) -> assertThat(DeedNames.codes(kind)).isNotEmpty());
	}

}
