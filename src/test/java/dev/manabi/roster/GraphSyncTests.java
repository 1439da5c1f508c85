package dev.manabi.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.manabi.language.Language;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GraphSyncTests {

	private final GraphStub graph = new GraphStub();

	@AfterEach
	void stop() {
		this.graph.close();
	}

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
	void aReadingThatWasStoppedGoesOnWhereItWas(DataSource database) {
		this.graph.page("", "p1", GraphStub.users(0, 2));
		this.graph.fails("p1", 500);
		Stored first = new Stored("graph", database);
		assertThatExceptionOfType(GraphException.class).isThrownBy(() -> this.graph.sync(first).run());
		assertThat(first.roster.find(GraphStub.personId(1))).isPresent();
		assertThat(first.roster.lastKnown()).isEmpty();
		this.graph.lastPage("p1", "changes", GraphStub.users(2, 3));
		Stored afterRestart = new Stored("graph", database);
		this.graph.sync(afterRestart).run();
		assertThat(this.graph.requests("")).isEqualTo(1);
		assertThat(List.of(0, 1, 2))
			.allSatisfy((number) -> assertThat(afterRestart.roster.find(GraphStub.personId(number))).isPresent());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aLinkThatIsGoneStartsOverAndWhoIsNotToldAgainHasLeft(DataSource database) {
		this.graph.lastPage("", "old", GraphStub.users(0, 3));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored).run();
		this.graph.fails("old", 410);
		this.graph.lastPage("", "new", GraphStub.users(1, 4));
		this.graph.sync(stored).run();
		assertThat(stored.roster.find(GraphStub.personId(0))).isEmpty();
		assertThat(stored.roster.find(GraphStub.personId(1))).isPresent();
		assertThat(stored.roster.find(GraphStub.personId(3))).isPresent();
		assertThat(stored.readings.current().link()).endsWith("new");
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
	void askedTooMuchItWaitsAsLongAsGraphSays(DataSource database) {
		this.graph.server.stubFor(this.graph.delta("")
			.inScenario("busy")
			.whenScenarioStateIs(STARTED)
			.willReturn(GraphStub.error(429).withHeader("Retry-After", "2"))
			.willSetStateTo("free"));
		this.graph.server.stubFor(this.graph.delta("")
			.inScenario("busy")
			.whenScenarioStateIs("free")
			.willReturn(okJson("{\"value\": [" + GraphStub.user(1, "") + "]}")));
		Stored stored = new Stored("graph", database);
		long before = System.nanoTime();
		this.graph.sync(stored).run();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(2));
		assertThat(stored.roster.find(GraphStub.personId(1))).isPresent();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void withGraphDownTheLastKnownRosterServesAndSaysSinceWhen(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 2));
		Stored stored = new Stored("graph", database);
		this.graph.sync(stored).run();
		Instant known = stored.clock.instant();
		this.graph.fails("c1", 503);
		stored.clock.moveTo("2026-11-25");
		this.graph.forget();
		assertThatExceptionOfType(GraphException.class).isThrownBy(() -> this.graph.sync(stored).run());
		assertThat(this.graph.requests("c1")).isEqualTo(1 + 3);
		Stored afterRestart = new Stored("graph", database);
		assertThat(afterRestart.roster.find(GraphStub.personId(1))).isPresent();
		assertThat(afterRestart.roster.lastKnown()).contains(known);
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
	void anInstanceThatDiedKeepsOthersFromReadingForTwoMinutes(DataSource database) {
		this.graph.lastPage("", "c1", GraphStub.users(1, 2));
		Stored dead = new Stored("graph", database);
		assertThat(dead.readings.claim(Lease.LENGTH)).isTrue();
		Stored other = new Stored("graph", database);
		other.clock.pass(Duration.ofSeconds(119));
		assertThat(this.graph.sync(other).run()).isFalse();
		assertThat(this.graph.requests()).isZero();
		other.clock.pass(Duration.ofSeconds(2));
		assertThat(this.graph.sync(other).run()).isTrue();
		assertThat(other.roster.find(GraphStub.personId(1))).isPresent();
	}

	/** One that was held up while others read everybody anew, then wakes. */
	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anInstanceThatWakesLateStoresNothing(DataSource database) {
		late(database, (_) -> {
		});
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void norIfItHasTheRightToReadAgain(DataSource database) {
		late(database, (readings) -> assertThat(readings.claim(Lease.LENGTH)).isTrue());
	}

	private void late(DataSource database, Consumer<Readings> waking) {
		AtomicReference<Stored> late = new AtomicReference<>();
		late.set(new Stored("graph", new Interrupted(database, (_) -> this.graph.requests() > 0, () -> {
			othersReadTwice(database);
			waking.accept(late.get().readings);
		})));
		this.graph.lastPage("", "old", GraphStub.users(0, 2));
		assertThatIllegalStateException().isThrownBy(() -> this.graph.sync(late.get()).run());
		Stored stored = new Stored("graph", database);
		assertThat(List.of(0, 1, 2, 3))
			.allSatisfy((number) -> assertThat(stored.roster.find(GraphStub.personId(number))).isPresent());
		assertThat(stored.readings.current()).satisfies((reading) -> {
			assertThat(reading.round()).isEqualTo(2);
			assertThat(reading.link()).endsWith("newest");
		});
	}

	private void othersReadTwice(DataSource database) {
		Stored others = new Stored("graph", database);
		others.clock.pass(Lease.LENGTH.plusSeconds(1));
		this.graph.lastPage("", "new", GraphStub.users(0, 4));
		assertThat(this.graph.sync(others).run()).isTrue();
		this.graph.fails("new", 410);
		this.graph.lastPage("", "newest", GraphStub.users(0, 4));
		assertThat(this.graph.sync(others).run()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anInstanceThatWaitsLongKeepsTheRightToRead(DataSource database) {
		Stored reader = new Stored("graph", database);
		Stored other = new Stored("graph", database);
		try (Lease _ = Lease.take(reader.readings, Duration.ofMillis(400)).orElseThrow()) {
			reader.clock.pass(Duration.ofMillis(300));
			other.clock.pass(Duration.ofMillis(500));
			Awaitility.await().untilAsserted(() -> assertThat(readUntil(reader)).isAfter(other.clock.instant()));
			assertThat(other.readings.claim(Lease.LENGTH)).isFalse();
		}
		assertThat(other.readings.claim(Lease.LENGTH)).isTrue();
	}

	private static Instant readUntil(Stored stored) {
		return stored.jdbc.sql("SELECT reader_until FROM roster_reading").query(Instant.class).single();
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

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whileAnotherInstanceReadsNothingIsAsked(DataSource database) {
		Stored other = new Stored("graph", database);
		other.readings.claim(Duration.ofMinutes(5));
		assertThat(this.graph.sync(new Stored("graph", database)).run()).isFalse();
		assertThat(this.graph.requests()).isZero();
	}

}
