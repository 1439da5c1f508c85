package dev.manabi.skills.chat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class UntoldReportsStorageTests {

	private static final PersonId COORDINATOR = new PersonId("00000000-0000-4000-8000-00000000000a");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areTheOldestInTheirPresentWordsThatNobodyIsTelling(JdbcClient jdbc) {
		RoleReports reports = SkillMapTexts.reports(jdbc, TestClock.on("2026-11-22"));
		UntoldReports untold = new UntoldReports(jdbc, reports);
		List<RoleReport> all = IntStream.range(1, 7).mapToObj((i) -> reports.file(person(i), List.of(), "")).toList();
		assertThat(untold.oldest(COORDINATOR, 3)).isEqualTo(all.subList(0, 3));
		told(jdbc, all.get(0));
		told(jdbc, all.get(1), "2100-01-01T00:00:00Z");
		told(jdbc, all.get(2), "2026-01-01T00:00:00Z");
		told(jdbc, all.get(3));
		RoleReport again = reports.file(person(4), List.of(), "課長です。");
		assertThat(untold.oldest(COORDINATOR, 3)).containsExactly(all.get(2), again, all.get(4));
		assertThat(untold.oldest(person(1), 1)).containsExactly(all.get(0));
		jdbc.sql("UPDATE role_report SET open_for = NULL").update();
		assertThat(untold.oldest(COORDINATOR, 3)).isEmpty();
	}

	private static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-00000000000" + number);
	}

	private static void told(JdbcClient jdbc, RoleReport report) {
		jdbc.sql("INSERT INTO notice_told (person_id, notice, told_at) VALUES (?, ?, ?)")
			.params(COORDINATOR.value(), UntoldReports.key(report), OffsetDateTime.parse("2026-11-22T00:00:00Z"))
			.update();
	}

	private static void told(JdbcClient jdbc, RoleReport report, String claimedUntil) {
		told(jdbc, report);
		jdbc.sql("UPDATE notice_told SET claimed_until = ? WHERE notice = ?")
			.params(OffsetDateTime.parse(claimedUntil), UntoldReports.key(report))
			.update();
	}

}
