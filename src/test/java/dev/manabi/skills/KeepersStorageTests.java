package dev.manabi.skills;

import java.time.Clock;

import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.NobodysRoster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class KeepersStorageTests {

	private static final String PERSON = "00000000-0000-4000-8000-000000000001";

	private static final String OTHER = "00000000-0000-4000-8000-000000000002";

	private static final SkillMaps MAPS = SkillMapTexts.maps(null, Clock.systemUTC());

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsOfDutiesOfOldMapsToo(JdbcClient jdbc) {
		for (String duty : new String[] { "my-number", "no-more" }) {
			jdbc.sql("INSERT INTO duty_answer VALUES (?, ?, true, 'x', now())").param(PERSON).param(duty).update();
		}
		DutyKeeper keeper = new DutyKeeper(jdbc, MAPS, new NobodysRoster());
		assertThat(keeper.of(PERSON).facts()).extracting(Fact::text)
			.extracting((text) -> text.ja())
			.hasSize(2)
			.contains("no-more：はい（ご担当）")
			.anyMatch((text) -> text.contains("マイナンバー"));
		assertThat(keeper.of(OTHER).facts()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsOfReportsAndDecisions(JdbcClient jdbc) {
		jdbc.sql("""
				INSERT INTO role_report (id, person_id, roles, words, revision, reported_at)
				VALUES ('r', ?, 'leader,no-more', 'words', 1, now())
				""").param(PERSON).update();
		for (String kind : new String[] { "SET", "KEPT", "WITHDRAWN" }) {
			jdbc.sql("""
					INSERT INTO role_decision (id, person_id, kind, roles, until_day, decided_by, decided_at)
					VALUES (?, ?, ?, 'leader', DATE '2027-03-31', ?, now())
					""").param(kind).param(PERSON).param(kind).param(OTHER).update();
		}
		RoleKeeper keeper = new RoleKeeper(jdbc, MAPS, new NobodysRoster());
		assertThat(keeper.of(PERSON).facts()).extracting(Fact::text)
			.extracting((text) -> text.en())
			.containsExactly("“My role is wrong”: Digital Promotion Leader, no-more / words",
					"Role: setting withdrawn (by a coordinator)", "Role: confirmed as it is (by a coordinator)",
					"Role: set to “Digital Promotion Leader” until Wed 31 Mar 2027 (by a coordinator)");
		assertThat(keeper.of(OTHER).facts()).extracting(Fact::text)
			.extracting((text) -> text.en())
			.containsExactly("Settings and answers that you made as a coordinator: 3");
	}

}
