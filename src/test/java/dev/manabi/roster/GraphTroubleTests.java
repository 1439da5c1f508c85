package dev.manabi.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of the reading where Graph refuses, forgets or fails, or it is stopped.
 */
class GraphTroubleTests extends GraphStage {

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

}
