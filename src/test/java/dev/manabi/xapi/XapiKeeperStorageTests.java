package dev.manabi.xapi;

import java.time.OffsetDateTime;

import dev.manabi.privacy.Extent;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is erased of people that learning systems reported of.
 */
@XapiTest
class XapiKeeperStorageTests {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	private static final String GONE = "gone.person@city.example.jp";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private XapiKeeper keeper;

	@BeforeEach
	@AfterEach
	void startAfresh() {
		this.jdbc.sql("DELETE FROM xapi_statement").update();
		this.jdbc.sql("DELETE FROM xapi_source").update();
	}

	@Test
	void whoWishesItKeepsWhatBacksTheirRecords() {
		recorded("2020-01-01T00:00:00Z");
		recorded("2026-01-01T00:00:00Z");
		assertThat(this.keeper.fate(ITO).stays()).hasSize(1);
		this.keeper.erase(ITO, Extent.WISH);
		assertThat(count("person_id IS NOT NULL")).isOne();
		assertThat(count("TRUE")).isEqualTo(2);
	}

	@Test
	void whoLeftIsForgottenAndTheStatementIsNotTakenAgain() {
		recorded("2026-01-01T00:00:00Z");
		waiting(GONE);
		waiting("somebody.else@city.example.jp");
		this.jdbc.sql("INSERT INTO xapi_source (name, switched_off, switched_by) VALUES ('lms', TRUE, ?)")
			.param(ITO)
			.update();
		this.keeper.erase(ITO, Extent.LEFT);
		this.keeper.erase(PersonId.ofUserName(GONE).value(), Extent.LEFT);
		assertThat(count("person_id IS NOT NULL")).isZero();
		assertThat(count("learner IS NOT NULL")).isOne();
		assertThat(count("fate = 'ASIDE' AND why = 'ERASED' AND activity IS NULL")).isOne();
		assertThat(count("TRUE")).isEqualTo(3);
		assertThat(this.jdbc.sql("SELECT switched_by FROM xapi_source").query(String.class).single())
			.isEqualTo("00000000-0000-0000-0000-000000000000");
		assertThat(this.keeper.of(ITO).facts()).isEmpty();
	}

	@Test
	void whoLeftIsForgottenByNumberToo() {
		waiting("other", "００7742");
		waiting("lms", "007742");
		this.keeper.erase(PersonId.ofEmployeeNumber("007742").value(), Extent.LEFT);
		assertThat(this.jdbc.sql("SELECT learner FROM xapi_statement WHERE fate = 'WAITING'")
			.query((row, _) -> row.getString(1))
			.list()).as("another source means somebody else by it").containsExactly("007742");
	}

	private void recorded(String received) {
		this.jdbc.sql("""
				INSERT INTO xapi_statement (source, statement, fingerprint, received_at, fate, person_id)
				VALUES ('lms', random_uuid(), 'x', ?, 'RECORDED', ?)
				""").params(OffsetDateTime.parse(received), ITO).update();
	}

	private void waiting(String learner) {
		waiting("lms", learner);
	}

	private void waiting(String source, String learner) {
		this.jdbc
			.sql("""
					INSERT INTO xapi_statement (source, statement, fingerprint, received_at, fate, learner_kind, learner_site, learner,
					    activity, person_fault)
					VALUES (?, random_uuid(), 'x', now(), 'WAITING', 'MBOX', '', ?, 'x:y', 'NOBODY')
					""")
			.param(source)
			.param(learner)
			.update();
	}

	private int count(String condition) {
		return this.jdbc.sql("SELECT count(*) FROM xapi_statement WHERE " + condition).query(Integer.class).single();
	}

}
