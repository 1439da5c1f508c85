package dev.manabi.roster;

import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import dev.manabi.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who works here is read once, and then what changed.
 */
class GraphSyncTests extends GraphStage {

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void threeThousandPeopleAndAGroupTakeSixteenRequestsAndThenTwo(DataSource database) {
		for (int page = 0; page < 14; page++) {
			this.graph.page((page == 0) ? "" : "p" + page, "p" + (page + 1),
					GraphStub.users(page * 200, (page + 1) * 200));
		}
		this.graph.lastPage("p14", "changes", GraphStub.users(2800, 3000));
		this.graph.lastPage("changes", "changes");
		this.graph.members(GraphStub.GROUP, GraphStub.id(1), GraphStub.id(2999));
		Stored stored = new Stored("graph", database);
		GraphSync sync = this.graph.sync(stored, GraphStub.GROUP);
		sync.run();
		assertThat(this.graph.requests()).isEqualTo(15 + 1);
		assertThat(stored.roster.find(GraphStub.personId(2999))).map(Person::groups).contains(Set.of(GraphStub.GROUP));
		assertThat(stored.roster.lastKnown()).contains(stored.clock.instant());
		this.graph.forget();
		sync.run();
		assertThat(this.graph.requests()).isEqualTo(2);
		assertThat(stored.roster.find(GraphStub.personId(0)))
			.contains(new Person(GraphStub.personId(0), "u0@city.example.jp", "000000", "髙橋 0",
					List.of(new Post("税務課", "主事")), Set.of(), null, Language.JA, false, true, false));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void managersComeGoAndStayWhereTheyAreNotMentioned(DataSource database) {
		String managed = ", \"manager@delta\": [{\"@odata.type\": \"#microsoft.graph.user\", \"id\": \"%s\"}]";
		this.graph.lastPage("", "c1", GraphStub.user(1, managed.formatted(GraphStub.id(2))), GraphStub.user(2, ""),
				GraphStub.user(3, managed.formatted(GraphStub.id(404))));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(1))).map(Person::manager).contains(GraphStub.personId(2));
		assertThat(stored.roster.find(GraphStub.personId(3)).orElseThrow().manager()).isNull();
		this.graph.lastPage("c1", "c2", GraphStub.user(1, ""));
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(1))).map(Person::manager).contains(GraphStub.personId(2));
		this.graph.lastPage("c2", "c3", GraphStub.user(1, ", \"manager@delta\": [{\"id\": \"" + GraphStub.id(2)
				+ "\", \"@removed\": {\"reason\": \"deleted\"}}]"));
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(1)).orElseThrow().manager()).isNull();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aChangeSaysOnlyWhatChangedAndNullClears(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.user(1, ", \"preferredLanguage\": \"en-US\""));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored).run();
		this.graph.lastPage("c1", "c2",
				"{\"id\": \"" + GraphStub.id(1) + "\", \"department\": \"福祉課\", \"employeeId\": null}");
		this.graph.sync(stored).run();
		Person person = stored.roster.find(GraphStub.personId(1)).orElseThrow();
		assertThat(person.posts()).containsExactly(new Post("福祉課", "主事"));
		assertThat(person.employeeNumber()).isEmpty();
		assertThat(person.name()).isEqualTo("髙橋 1");
		assertThat(person.language()).isEqualTo(Language.EN);
		assertThat(stored.events).last().isInstanceOf(Roster.Moved.class);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoIsRemovedOrDisabledHasLeft(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 4));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored).run();
		this.graph.lastPage("c1", "c2",
				"{\"id\": \"" + GraphStub.id(1) + "\", \"@removed\": {\"reason\": \"changed\"}}",
				"{\"id\": \"" + GraphStub.id(2) + "\", \"accountEnabled\": false}");
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(1))).isEmpty();
		assertThat(stored.roster.find(GraphStub.personId(2))).isEmpty();
		assertThat(stored.roster.find(GraphStub.personId(3))).isPresent();
		assertThat(stored.events).filteredOn(Roster.Left.class::isInstance).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void membersComeAndGoAndOneWhoIsNotYetReadIsLookedUpAlone(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 3));
		this.graph.lastPage("c1", "c1");
		this.graph.members(GraphStub.GROUP, GraphStub.id(1), GraphStub.id(7), GraphStub.id(8));
		this.graph.person(GraphStub.id(7),
				okJson(GraphStub.user(7, ", \"manager\": {\"id\": \"" + GraphStub.id(2) + "\"}")));
		this.graph.person(GraphStub.id(8), GraphStub.error(404));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored, GraphStub.GROUP).run();
		Person lookedUp = stored.roster.find(GraphStub.personId(7)).orElseThrow();
		assertThat(lookedUp.groups()).containsExactly(GraphStub.GROUP);
		assertThat(lookedUp.manager()).isEqualTo(GraphStub.personId(2));
		assertThat(stored.roster.find(GraphStub.personId(8))).isEmpty();
		this.graph.members(GraphStub.GROUP, GraphStub.id(7));
		this.graph.sync(stored, GraphStub.GROUP).run();
		assertThat(stored.roster.find(GraphStub.personId(1)).orElseThrow().groups()).isEmpty();
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(7)).orElseThrow().groups())
			.as("a group that no longer matters")
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theCoordinatorGroupsMembersAreCoordinatorsAsLongAsTheyAreIn(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 3));
		this.graph.lastPage("c1", "c1");
		this.graph.members(Stored.COORDINATORS, GraphStub.id(1));
		Stored stored = new Stored("graph", database);
		GraphSync sync = this.graph.syncWithCoordinators(stored);
		sync.run();
		assertThat(stored.roster.find(GraphStub.personId(1))).map(Person::coordinator).contains(true);
		assertThat(stored.roster.find(GraphStub.personId(2))).map(Person::coordinator).contains(false);
		this.graph.members(Stored.COORDINATORS, GraphStub.id(2));
		sync.run();
		assertThat(stored.roster.find(GraphStub.personId(1))).map(Person::coordinator).contains(false);
		assertThat(stored.roster.find(GraphStub.personId(2))).map(Person::coordinator).contains(true);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aGroupThatIsGoneKeepsNobodyElseFromBeingRead(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 3));
		this.graph.members(GraphStub.GROUP, GraphStub.id(1));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored, GraphStub.id(404), GraphStub.GROUP).run();
		assertThat(stored.roster.find(GraphStub.personId(1)).orElseThrow().groups()).containsExactly(GraphStub.GROUP);
		assertThat(stored.roster.lastKnown()).isPresent();
	}

}
