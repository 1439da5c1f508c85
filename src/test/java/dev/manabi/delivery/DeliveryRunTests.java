package dev.manabi.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.manabi.delivery.Arrival.Kind;
import dev.manabi.delivery.Arrival.Verdict;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Many messages, from the outbox to a connector that holds the documented windows, which
 * knows the truth.
 */
class DeliveryRunTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static StubConnector connector;

	private static Office office;

	@BeforeAll
	static void open() {
		connector = StubConnector.start();
		office = Office.of(600, connector.serviceUrl(), "manabi.delivery.reserve=0", "manabi.teams.read-timeout=3s");
		office.knowsChats(office.people().subList(0, 400), connector.serviceUrl());
	}

	@AfterAll
	static void close() {
		office.close();
		connector.close();
	}

	@BeforeEach
	void begin() {
		connector.reset();
	}

	@Test
	void noWindowOverflowsAtFullPace() {
		List<PersonId> people = office.people().subList(0, 300);
		connector.latency(Duration.ofMillis(200));
		office.send("pace", people);
		isSentOnce(office.settled("pace", people, PATIENCE));
		assertThat(connector.tooMany()).isZero();
		List<Arrival> arrivals = connector.arrivals();
		Duration took = Duration.ofNanos(arrivals.getLast().at() - arrivals.getFirst().at());
		assertThat(took).as("about 50 a second").isBetween(Duration.ofMillis(5000), Duration.ofMillis(7500));
	}

	@Test
	void theFirstMessageOpensTheChatAndTheNextTakesOneRequest() {
		List<PersonId> people = office.people().subList(400, 500);
		office.send("first", people);
		isSentOnce(office.settled("first", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(200);
		assertThat(connector.tooMany()).isZero();
		connector.reset();
		office.send("second", people);
		isSentOnce(office.settled("second", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(100);
		assertThat(connector.tooMany()).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void afterAStormEverybodyGetsItOnce(boolean tells) {
		List<PersonId> people = office.people().subList(0, 60);
		connector.tellsRetryAfter(tells).latency(Duration.ofMillis(400)).storm(12);
		office.send("storm " + tells, people);
		isSentOnce(office.settled("storm " + tells, people, PATIENCE));
		assertThat(connector.tooMany()).isEqualTo(12);
	}

	@Test
	void afterTooMuchNobodyIsSentAnything() {
		List<PersonId> people = office.people().subList(60, 120);
		connector.storm(1);
		office.send("halt", people);
		isSentOnce(office.settled("halt", people, PATIENCE));
		List<Arrival> arrivals = connector.arrivals();
		assertThat(arrivals.getFirst().verdict()).isEqualTo(Verdict.TOO_MANY);
		long until = arrivals.getFirst().at() + TimeUnit.MILLISECONDS.toNanos(980);
		assertThat(arrivals.stream().skip(1).filter((one) -> one.at() < until).count())
			.as("what was on its way when it was told to wait a second")
			.isLessThan(10);
	}

	/** Nobody can tell the two apart, so that neither is sent again. */
	@Test
	void whatBreaksOffIsUnknownAndNotSentAgain() {
		List<PersonId> people = office.people().subList(120, 160);
		Set<PersonId> before = Set.copyOf(people.subList(0, 5));
		Set<PersonId> after = Set.copyOf(people.subList(5, 10));
		connector.behaves((arrival) -> before.contains(arrival.person()) ? Verdict.RESET_BEFORE
				: after.contains(arrival.person()) ? Verdict.RESET_AFTER : Verdict.TAKEN);
		office.send("resets", people);
		List<Delivery> settled = office.settled("resets", people, PATIENCE);
		assertThat(in(State.UNKNOWN, settled)).containsExactlyInAnyOrderElementsOf(people.subList(0, 10));
		assertThat(in(State.SENT, settled)).containsExactlyInAnyOrderElementsOf(people.subList(10, 40));
		assertThat(connector.arrivals()).as("each was tried once").hasSize(40);
		assertThat(connector.messages()).extracting(Arrival::person)
			.containsExactlyInAnyOrderElementsOf(people.subList(5, 40));
	}

	@Test
	void aChatWhoseOpeningBreaksOffIsOpenedAgain() {
		List<PersonId> people = office.people().subList(500, 510);
		Set<PersonId> reset = ConcurrentHashMap.newKeySet();
		connector.behaves((arrival) -> (arrival.kind() == Kind.OPEN && reset.add(arrival.person()))
				? Verdict.RESET_AFTER : Verdict.TAKEN);
		office.send("opening", people);
		isSentOnce(office.settled("opening", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(30);
	}

	@Test
	void whatNeverLeftIsSentLater() throws IOException {
		List<PersonId> people = office.people().subList(160, 200);
		connector.refuse();
		office.send("refused", people);
		Awaitility.await().atMost(PATIENCE).until(() -> attempts() > 0);
		assertThat(connector.arrivals()).isEmpty();
		connector.listenAgain();
		isSentOnce(office.settled("refused", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(40);
	}

	@Test
	void whoCanNotBeReachedIsNamed() {
		List<PersonId> known = office.people().subList(200, 205);
		List<PersonId> unknown = office.people().subList(510, 515);
		connector.doesNotKnow(known);
		connector.doesNotKnow(unknown);
		office.send("blocked", known);
		office.send("installed", unknown);
		assertThat(office.settled("blocked", known, PATIENCE)).extracting(Delivery::state, Delivery::reason)
			.containsOnly(tuple(State.UNREACHABLE, Optional.of(Reason.BLOCKED)));
		assertThat(office.settled("installed", unknown, PATIENCE)).extracting(Delivery::state, Delivery::reason)
			.containsOnly(tuple(State.UNREACHABLE, Optional.of(Reason.NOT_INSTALLED)));
		assertThat(connector.arrivals()).hasSize(10);
	}

	private static int attempts() {
		return office.bean(JdbcClient.class)
			.sql("SELECT count(*) FROM delivery WHERE run = 'refused' AND attempts > 0")
			.query(Integer.class)
			.single();
	}

	/** What the outbox says is what the connector took. */
	private static void isSentOnce(List<Delivery> deliveries) {
		Map<PersonId, String> sent = deliveries.stream()
			.collect(Collectors.toMap((delivery) -> delivery.message().recipient(), Delivery::activity));
		assertThat(deliveries).extracting(Delivery::state).containsOnly(State.SENT);
		assertThat(connector.messages()).hasSameSizeAs(deliveries);
		assertThat(connector.messages().stream().collect(Collectors.toMap(Arrival::person, Arrival::activity)))
			.isEqualTo(sent);
	}

	private static List<PersonId> in(State state, Collection<Delivery> deliveries) {
		return deliveries.stream()
			.filter((delivery) -> delivery.state() == state)
			.map((delivery) -> delivery.message().recipient())
			.toList();
	}

}
