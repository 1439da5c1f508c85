package dev.manabi.training;

import java.util.List;
import java.util.Set;

import dev.manabi.ManabiTest;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the roster tells of a transfer is noted here, whether or not the person speaks.
 */
@ManabiTest
@EnableScenarios
class TransferScenarioTests {

	private static final SkillId STRATEGY = new SkillId("digital-strategy");

	@Autowired
	private Transfers transfers;

	@Autowired
	private DemoPeople people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoeverIsMovedGetsTheDifference(Scenario scenario) {
		Person before = this.people.list().getLast().person();
		Person after = at(before, new Post("福祉部", "福祉部長"));
		scenario.publish(new Roster.Moved(before, after))
			.andWaitForStateChange(() -> this.transfers.of(after))
			.andVerify((transfer) -> {
				assertThat(transfer.getFirst().after()).contains(STRATEGY);
				assertThat(transfer.getFirst().before()).doesNotContain(STRATEGY);
			});
		assertThat(deeds()).containsExactly("transfer.noticed " + before.id());
	}

	private List<String> deeds() {
		return this.jdbc.sql("SELECT what || ' ' || person_id FROM audit_entry WHERE what = 'transfer.noticed'")
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static Person at(Person person, Post post) {
		return new Person(person.id(), person.userName(), person.employeeNumber(), person.name(), List.of(post),
				Set.of(), person.manager(), person.language(), person.guest(), person.enabled(), person.coordinator());
	}

}
