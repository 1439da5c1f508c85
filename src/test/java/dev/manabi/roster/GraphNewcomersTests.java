package dev.manabi.roster;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody speaks whom the reading of the people has not brought yet.
 */
class GraphNewcomersTests extends GraphStage {

	private final Queue<Runnable> background = new ArrayDeque<>();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theyAreKnownWhenTheyNextSpeakAndNobodyWaited(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(0, Stored.entry(GraphStub.id(2), GraphStub.personId(2), new Post("税務課", "課長")));
		this.graph.person(GraphStub.id(7),
				okJson(GraphStub.user(7, ", \"manager\": {\"id\": \"" + GraphStub.id(2) + "\"}")));
		isIn(7, GraphStub.GROUP);
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add,
				GraphStub.GROUP.toUpperCase(Locale.ROOT));
		speaks(newcomers, 7);
		assertThat(this.graph.requests()).isZero();
		catchUp();
		Person person = stored.roster.find(GraphStub.personId(7)).orElseThrow();
		assertThat(person.posts()).containsExactly(new Post("税務課", "主事"));
		assertThat(person.groups()).containsExactly(GraphStub.GROUP);
		assertThat(person.manager()).isEqualTo(GraphStub.personId(2));
		assertThat(stored.events).last().isEqualTo(new Roster.Joined(person));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void oneLookUpIsUnderWayAndNoneFollowsForAWhile(DataSource database) {
		Stored stored = new Stored("graph", database);
		this.graph.person(GraphStub.id(7), GraphStub.error(404));
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 7);
		speaks(newcomers, 7);
		assertThat(this.background).hasSize(1);
		catchUp();
		speaks(newcomers, 7);
		catchUp();
		assertThat(this.graph.requests()).isEqualTo(1);
		assertThat(stored.roster.find(GraphStub.personId(7))).isEmpty();
		stored.clock.pass(GraphNewcomers.PAUSE);
		speaks(newcomers, 7);
		catchUp();
		assertThat(this.graph.requests()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whileGraphIsDownNobodyIsLookedUp(DataSource database) {
		Stored stored = new Stored("graph", database);
		this.graph.person(GraphStub.id(7), GraphStub.error(500));
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 7);
		speaks(newcomers, 8);
		catchUp();
		speaks(newcomers, 7);
		speaks(newcomers, 8);
		assertThat(this.background).isEmpty();
		assertThat(this.graph.requests()).isEqualTo(1);
		this.graph.person(GraphStub.id(7), okJson(GraphStub.user(7, "")));
		stored.clock.pass(Duration.ofMinutes(5));
		speaks(newcomers, 7);
		catchUp();
		assertThat(stored.roster.find(GraphStub.personId(7))).isPresent();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoCouldNotBeStoredIsLookedUpAtTheirNextTurn(DataSource database) {
		Stored stored = new Stored("graph", database);
		this.graph.person(GraphStub.id(7), okJson(GraphStub.user(7, "").replace("髙橋 7", "髙".repeat(501))));
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 7);
		catchUp();
		assertThat(stored.roster.find(GraphStub.personId(7))).isEmpty();
		this.graph.person(GraphStub.id(7), okJson(GraphStub.user(7, "")));
		speaks(newcomers, 7);
		catchUp();
		assertThat(stored.roster.find(GraphStub.personId(7))).isPresent();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoIsReadMeanwhileOrHasLeftIsNotAskedFor(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, Stored.entry(GraphStub.id(6), GraphStub.personId(6), new Post("税務課", "主事")));
		stored.round(2);
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 6);
		speaks(newcomers, 7);
		stored.round(3, Stored.entry(GraphStub.id(7), GraphStub.personId(7), new Post("福祉課", "主査")));
		catchUp();
		assertThat(this.graph.requests()).isZero();
		assertThat(stored.roster.find(GraphStub.personId(6))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void guestsAndTheDisabledAreWhatTheReadingWouldMakeOfThem(DataSource database) {
		Stored stored = new Stored("graph", database);
		this.graph.person(GraphStub.id(7),
				okJson(GraphStub.user(7, "").replace("\"accountEnabled\": true", "\"accountEnabled\": false")));
		this.graph.person(GraphStub.id(8), okJson(GraphStub.user(8, "").replace("Member", "Guest")));
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 7);
		speaks(newcomers, 8);
		catchUp();
		assertThat(stored.roster.find(GraphStub.personId(7))).isEmpty();
		assertThat(stored.roster.find(GraphStub.personId(8))).map(Person::guest).contains(true);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theReadingThatIsUnderWayDoesNotTakeThemForSomebodyWhoLeft(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.readings.save(Reading.NONE.again());
		this.graph.person(GraphStub.id(7), okJson(GraphStub.user(7, "")));
		GraphNewcomers newcomers = this.graph.newcomers(stored, this.background::add);
		speaks(newcomers, 7);
		catchUp();
		stored.round(1);
		assertThat(stored.roster.find(GraphStub.personId(7))).map(Person::groups).contains(Set.of());
	}

	private void isIn(int number, String... groups) {
		this.graph.server.stubFor(post(urlPathEqualTo("/v1.0/users/" + GraphStub.id(number) + "/checkMemberGroups"))
			.withRequestBody(matchingJsonPath("$.groupIds"))
			.willReturn(okJson("{\"value\": [%s]}"
				.formatted(String.join(",", List.of(groups).stream().map((group) -> "\"" + group + "\"").toList())))));
	}

	private static void speaks(GraphNewcomers newcomers, int number) {
		newcomers.met(GraphStub.personId(number), () -> {
			throw new AssertionError("Graph knows people by their ids");
		});
	}

	private void catchUp() {
		while (!this.background.isEmpty()) {
			this.background.remove().run();
		}
	}

}
