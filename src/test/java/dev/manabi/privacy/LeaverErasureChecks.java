package dev.manabi.privacy;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who left two years ago are erased from every table. It is Sunday 22 November
 * 2026.
 */
@ManabiTest
abstract class LeaverErasureChecks {

	private static final String LEAVER = "00000000-0000-4000-8000-00000000000a";

	private static final String OTHER = "00000000-0000-4000-8000-00000000000b";

	@Autowired
	private LeaverErasure erasure;

	@Autowired
	private AuditLog log;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Tables tables;

	@BeforeEach
	void begin() {
		this.tables = new Tables(this.jdbc);
		this.tables.clear();
	}

	@AfterEach
	void clear() {
		this.tables.clear();
		this.clock.moveTo("2026-11-22");
	}

	/** Whoever adds a table of people makes an {@link Eraser} forget them. */
	@Test
	void nothingOfALeaverIsLeftInAnyTable() {
		String standIn = PersonId.ofUserName("a").value();
		this.tables.fill("a", LEAVER, LEAVER, false);
		this.tables.fill("b", OTHER, LEAVER, true);
		this.jdbc
			.sql("INSERT INTO role_report SELECT 'c', 99, ?, NULL, roles, words, 1, reported_at, NULL "
					+ "FROM role_report WHERE id = 'a'")
			.param(standIn)
			.update();
		this.jdbc.sql("UPDATE audit_entry SET person_id = NULL WHERE person_id = ?").param(OTHER).update();
		assertThat(this.tables.with(LEAVER)).hasSizeGreaterThan(25);
		assertThat(this.tables.with(standIn)).isNotEmpty();
		assertThat(this.erasure.erase()).isEqualTo(1);
		assertThat(this.tables.with(LEAVER)).isEmpty();
		assertThat(this.tables.with(standIn)).isEmpty();
		assertThat(this.tables.ofDoers()).allSatisfy(
				(table) -> assertThat(this.tables.count(table)).as("what others have in " + table).isPositive());
		assertThat(this.tables.with(OTHER)).as("nothing of anybody else goes")
			.contains("completion.person_id", "role_report.person_id", "required_skill.person_id",
					"roster_person.person_id", "teams_installation.place");
	}

	@Test
	void isNotedAsACount() {
		person("graph", "1", LEAVER, "x", false, "2024-11-21T12:00:00+09:00");
		person("graph", "2", OTHER, "y", false, "2024-11-21T12:00:00+09:00");
		assertThat(this.erasure.erase()).isEqualTo(2);
		assertThat(this.log.list(Optional.empty(), Optional.empty(), 0, 9)).singleElement()
			.satisfies((entry) -> assertThat(List.of(entry.what(), entry.by(), entry.subject()))
				.containsExactly("erasure.leavers", "leavers", "2"))
			.extracting(Entry::person)
			.isNull();
		assertThat(this.erasure.erase()).isZero();
		assertThat(this.log.count(Optional.empty(), Optional.empty())).isEqualTo(1);
	}

	@Test
	void whoeverLeftLessThanTwoYearsAgoStays() {
		person("graph", "1", LEAVER, "x", false, "2024-11-22T00:00:00+09:00");
		assertThat(this.erasure.erase()).isZero();
		this.clock.moveTo("2026-11-23");
		assertThat(this.erasure.erase()).isEqualTo(1);
	}

	@Test
	void whoeverCameBackStays() {
		person("graph", "1", LEAVER, "x", true, null);
		this.tables.fill("b", LEAVER, OTHER, true);
		assertThat(this.erasure.erase()).isZero();
		assertThat(this.tables.with(LEAVER)).contains("completion.person_id");
	}

	@Test
	void whoeverIsInAnotherSourceStays() {
		person("csv", "x", LEAVER, "x", false, "2020-01-01T00:00:00Z");
		person("graph", LEAVER, LEAVER, "other", true, null);
		person("csv", "y", null, "y", false, "2020-01-01T00:00:00Z");
		person("graph", OTHER, OTHER, "y", true, null);
		person("csv", "z", null, "z", false, "2020-01-01T00:00:00Z");
		person("graph", "3", "00000000-0000-4000-8000-00000000000c", "z", false, "2026-11-01T00:00:00Z");
		assertThat(this.erasure.erase()).isZero();
	}

	@Test
	void whoeverLeftAllSourcesGoesFromAll() {
		person("csv", "x", LEAVER, "x", false, "2020-01-01T00:00:00Z");
		person("graph", LEAVER, LEAVER, "x", false, "2021-01-01T00:00:00Z");
		assertThat(this.erasure.erase()).isEqualTo(1);
		assertThat(this.tables.count("roster_person")).isZero();
	}

	/** A table knows people by their user names. */
	@Test
	void whatWasAddedToTheRosterGoesWithIt() {
		person("csv", "x", LEAVER, "x", false, "2020-01-01T00:00:00Z");
		person("csv", "y", OTHER, "y", true, null);
		for (String entry : List.of("x", "y")) {
			this.jdbc
				.sql("INSERT INTO roster_addition (source, entry, manager, added_by, added_at) "
						+ "VALUES ('csv', ?, 'x', ?, now())")
				.param(entry)
				.param(OTHER)
				.update();
		}
		assertThat(this.erasure.erase()).isEqualTo(1);
		assertThat(this.jdbc.sql("SELECT entry FROM roster_addition WHERE manager IS NULL").query(String.class).list())
			.containsExactly("y");
		assertThat(this.tables.count("roster_addition")).isEqualTo(1);
	}

	/** What came in by the user name is that of whoever has it now. */
	@Test
	void whoeverHasTheUserNameNowKeepsWhatCameByIt() {
		person("graph", LEAVER, LEAVER, "x@city.jp", false, "2020-01-01T00:00:00Z");
		person("graph", OTHER, OTHER, "X@city.jp", true, null);
		String standIn = PersonId.ofUserName("x@city.jp").value();
		this.jdbc.sql("INSERT INTO duty_answer VALUES (?, 'd', true, 'p', now())").param(standIn).update();
		this.jdbc.sql("INSERT INTO duty_answer VALUES (?, 'd', true, 'p', now())").param(LEAVER).update();
		assertThat(this.erasure.erase()).isEqualTo(1);
		assertThat(this.tables.with(LEAVER)).isEmpty();
		assertThat(this.tables.with(standIn)).containsExactly("duty_answer.person_id");
	}

	@Test
	void eachIsErasedOnceWhereSeveralEraseAtOnce() throws Exception {
		for (int i = 0; i < 200; i++) {
			person("graph", "e" + i, "00000000-0000-4000-8000-%012d".formatted(i), "u" + i, false,
					"2020-01-01T00:00:00Z");
		}
		Callable<Integer> erase = this.erasure::erase;
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			int erased = threads.invokeAll(List.of(erase, erase, erase))
				.stream()
				.mapToInt((each) -> each.resultNow())
				.sum();
			assertThat(erased).isEqualTo(200);
		}
		assertThat(this.tables.count("roster_person")).isZero();
	}

	@Test
	void onceADayIsEnough() {
		this.erasure.daily();
		person("graph", "1", LEAVER, "x", false, "2020-01-01T00:00:00Z");
		this.erasure.daily();
		assertThat(this.tables.count("roster_person")).isEqualTo(1);
		this.clock.moveTo("2026-11-23");
		this.erasure.daily();
		assertThat(this.tables.count("roster_person")).isZero();
	}

	private void person(String source, String entry, @Nullable String id, String userName, boolean enabled,
			@Nullable String leftAt) {
		this.jdbc.sql("""
				INSERT INTO roster_person (source, entry, person_id, user_name, employee_number, name, language, guest,
				    enabled, coordinator, left_at, seen_in_round, user_name_key)
				VALUES (:source, :entry, :id, :user, '', 'n', 'JA', false, :enabled, false, :left, 0, lower(:user))
				""")
			.param("source", source)
			.param("entry", entry)
			.param("id", id, Types.VARCHAR)
			.param("user", userName)
			.param("enabled", enabled)
			.param("left", (leftAt != null) ? OffsetDateTime.parse(leftAt) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

}
