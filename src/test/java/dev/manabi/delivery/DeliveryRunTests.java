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

	private static Staff staff;

	@BeforeAll
	static void open() {
		connector = StubConnector.start();
		staff = Staff.of(600, connector.serviceUrl(), "manabi.teams.read-timeout=3s");
		staff.knowsChats(staff.people().subList(0, 400), connector.serviceUrl());
		List<PersonId> first = staff.people().subList(300, 400);
		staff.send("warm-up", first);
		assertThat(staff.settled("warm-up", first, PATIENCE)).hasSize(100);
	}

	@AfterAll
	static void close() {
		staff.close();
		connector.close();
	}

	@BeforeEach
	void begin() {
		connector.reset();
	}

	/**
	 * With the reserve that is meant for answers: other processes that take the processor
	 * for milliseconds do not fail it.
	 */
	@Test
	void noWindowOverflows() {
		List<PersonId> people = staff.people().subList(0, 300);
		connector.latency(Duration.ofMillis(200));
		staff.send("pace", people);
		isSentOnce(staff.settled("pace", people, PATIENCE));
		assertThat(connector.tooMany()).isZero();
		List<Arrival> arrivals = connector.arrivals();
		Duration took = Duration.ofNanos(arrivals.getLast().at() - arrivals.getFirst().at());
		assertThat(took).as("45 a second, or what the machine can").isGreaterThan(Duration.ofMillis(5500));
	}

	@Test
	void theFirstMessageOpensTheChatAndTheNextTakesOneRequest() {
		List<PersonId> people = staff.people().subList(400, 500);
		staff.send("first", people);
		isSentOnce(staff.settled("first", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(200);
		assertThat(connector.tooMany()).isZero();
		connector.reset();
		staff.send("second", people);
		isSentOnce(staff.settled("second", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(100);
		assertThat(connector.tooMany()).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void afterAStormEverybodyGetsItOnce(boolean tells) {
		List<PersonId> people = staff.people().subList(0, 60);
		connector.tellsRetryAfter(tells).latency(Duration.ofMillis(400)).storm(12);
		staff.send("storm " + tells, people);
		isSentOnce(staff.settled("storm " + tells, people, PATIENCE));
		assertThat(connector.tooMany()).isEqualTo(12);
	}

	@Test
	void afterTooMuchNobodyIsSentAnything() {
		List<PersonId> people = staff.people().subList(60, 120);
		connector.storm(1);
		staff.send("halt", people);
		isSentOnce(staff.settled("halt", people, PATIENCE));
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
		List<PersonId> people = staff.people().subList(120, 160);
		Set<PersonId> before = Set.copyOf(people.subList(0, 5));
		Set<PersonId> after = Set.copyOf(people.subList(5, 10));
		connector.behaves((arrival) -> before.contains(arrival.person()) ? Verdict.RESET_BEFORE
				: after.contains(arrival.person()) ? Verdict.RESET_AFTER : Verdict.TAKEN);
		staff.send("resets", people);
		List<Delivery> settled = staff.settled("resets", people, PATIENCE);
		assertThat(in(State.UNKNOWN, settled)).containsExactlyInAnyOrderElementsOf(people.subList(0, 10));
		assertThat(in(State.SENT, settled)).containsExactlyInAnyOrderElementsOf(people.subList(10, 40));
		assertThat(connector.arrivals()).as("each was tried once").hasSize(40);
		assertThat(connector.messages()).extracting(Arrival::person)
			.containsExactlyInAnyOrderElementsOf(people.subList(5, 40));
	}

	@Test
	void aChatWhoseOpeningBreaksOffIsOpenedAgain() {
		List<PersonId> people = staff.people().subList(500, 510);
		Set<PersonId> reset = ConcurrentHashMap.newKeySet();
		connector.behaves((arrival) -> (arrival.kind() == Kind.OPEN && reset.add(arrival.person()))
				? Verdict.RESET_AFTER : Verdict.TAKEN);
		staff.send("opening", people);
		isSentOnce(staff.settled("opening", people, PATIENCE));
		assertThat(connector.arrivals()).hasSize(30);
	}

	/** To where there is no connection yet: one that breaks off loses what it carries. */
	@Test
	void whatNeverLeftIsSentLater() throws IOException {
		List<PersonId> people = staff.people().subList(520, 560);
		try (StubConnector other = StubConnector.start()) {
			other.refuse();
			staff.knowsChats(people, other.serviceUrl());
			staff.send("refused", people);
			Awaitility.await().atMost(PATIENCE).until(() -> attempts() > 0);
			other.listenAgain();
			assertThat(staff.settled("refused", people, PATIENCE)).extracting(Delivery::state).containsOnly(State.SENT);
			assertThat(other.arrivals()).extracting(Arrival::person).containsExactlyInAnyOrderElementsOf(people);
			assertThat(connector.arrivals()).isEmpty();
		}
	}

	@Test
	void whoCanNotBeReachedIsNamed() {
		List<PersonId> known = staff.people().subList(200, 205);
		List<PersonId> unknown = staff.people().subList(510, 515);
		connector.doesNotKnow(known);
		connector.doesNotKnow(unknown);
		staff.send("blocked", known);
		staff.send("installed", unknown);
		assertThat(staff.settled("blocked", known, PATIENCE)).extracting(Delivery::state, Delivery::reason)
			.containsOnly(tuple(State.UNREACHABLE, Optional.of(Reason.BLOCKED)));
		assertThat(staff.settled("installed", unknown, PATIENCE)).extracting(Delivery::state, Delivery::reason)
			.containsOnly(tuple(State.UNREACHABLE, Optional.of(Reason.NOT_INSTALLED)));
		assertThat(connector.arrivals()).hasSize(10);
	}

	private static int attempts() {
		return staff.bean(JdbcClient.class)
			.sql("SELECT count(*) FROM delivery WHERE run = 'refused' AND attempts > 0")
			.query(Integer.class)
			.single();
	}

	/** What the outbox says is what the connector took. */
	private static void isSentOnce(List<Delivery> deliveries) {
		Map<PersonId, String> sent = deliveries.stream()
			.collect(Collectors.toMap((delivery) -> delivery.message().person(), Delivery::activity));
		assertThat(deliveries).extracting(Delivery::state).containsOnly(State.SENT);
		assertThat(connector.messages()).hasSameSizeAs(deliveries);
		assertThat(connector.messages().stream().collect(Collectors.toMap(Arrival::person, Arrival::activity)))
			.isEqualTo(sent);
	}

	private static List<PersonId> in(State state, Collection<Delivery> deliveries) {
		return deliveries.stream()
			.filter((delivery) -> delivery.state() == state)
			.map((delivery) -> delivery.message().person())
			.toList();
	}

}
