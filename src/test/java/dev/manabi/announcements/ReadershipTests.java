package dev.manabi.announcements;

import java.util.List;
import java.util.Set;

import dev.manabi.ManabiTest;
import dev.manabi.channels.StudyChannels;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class ReadershipTests {

	private static final Audience EVERYBODY = new Audience(true, Set.of(), Set.of(), Set.of(), Set.of());

	@Autowired
	private Roster roster;

	@Autowired
	private SkillMaps maps;

	@Autowired
	private RoleAssignments assignments;

	@Autowired
	private LearningPlans plans;

	@Autowired
	private StudyChannels channels;

	@Test
	void whoeverIsKnownByTheirUserNameAloneIsMeantAndGuestsAreNot() {
		Person ito = this.roster.find(new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51")).orElseThrow();
		PersonId standIn = PersonId.ofUserName("ito@city.example.jp");
		Person silent = somebody(ito, standIn, false);
		Person guest = somebody(ito, new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d52"), true);
		Readership readership = Those.of(List.of(ito, silent, guest), this.maps, this.assignments, this.plans,
				this.channels);
		assertThat(readership.of(EVERYBODY).orElseThrow()).isEqualTo(new Readership.Count(2, 1, 0));
	}

	private static Person somebody(Person like, PersonId id, boolean guest) {
		return new Person(id, like.userName(), like.employeeNumber(), like.name(), like.posts(), like.groups(),
				like.manager(), like.language(), guest, like.enabled(), false);
	}

}
