package dev.manabi.teams;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Gate;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every request that a message takes passes the gate.
 */
class GatedTests extends WithTeams {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	private final List<String> seen = new CopyOnWriteArrayList<>();

	@Autowired
	private PersonalChats chats;

	@Autowired
	private Connector connector;

	@Autowired
	private Cards cards;

	@Autowired
	private TeamsProperties teams;

	@BeforeEach
	void begin(@Autowired JdbcClient jdbc, @Autowired ServiceUrls serviceUrls) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		serviceUrls.saw(Activities.TENANT, CHANNEL.serviceUrl());
	}

	@Test
	void bothRequestsOfAFirstMessagePassIt() {
		assertThat(say(this::open)).isEqualTo(new Messenger.Sent("1"));
		assertThat(this.seen).startsWith("to ", "departed ")
			.contains("answered ", "to a:new", "departed a:new", "answered a:new");
	}

	@Test
	void aDepartureIsToldBeforeTheAnswer() throws Exception {
		CHANNEL.answersReplies(created().withFixedDelay(1500).withBody("{\"id\": \"1\"}"));
		CountDownLatch departed = new CountDownLatch(1);
		CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() -> say(
				(conversation) -> conversation.isEmpty() ? open(conversation) : new Gate.Go(departed::countDown, () -> {
				})));
		assertThat(departed.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(outcome).isNotDone();
		assertThat(outcome.join()).isEqualTo(new Messenger.Sent("1"));
	}

	@Test
	void whatIsHeldBackNeverLeaves() {
		assertThat(say((_) -> new Gate.NotNow(Duration.ofSeconds(30))))
			.isEqualTo(new Messenger.Held(Duration.ofSeconds(30)));
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void whatIsHeldBackInAnOpenedChatFindsItLater() {
		assertThat(say(
				(conversation) -> conversation.isEmpty() ? open(conversation) : new Gate.NotNow(Duration.ofSeconds(1))))
			.isEqualTo(new Messenger.Held(Duration.ofSeconds(1)));
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(this.chats.of(SUZUKI)).isPresent();
	}

	@Test
	void whereNobodyListensNobodyComesToTheGate(@Autowired ServiceUrls serviceUrls) {
		serviceUrls.saw(Activities.TENANT, "http://localhost:1/amer/");
		assertThat(say(this::open)).isEqualTo(new Messenger.NotConnected());
		assertThat(this.seen).isEmpty();
	}

	@Test
	void whatBreaksOffHasDepartedToo() {
		CHANNEL.opensChats(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		assertThat(say(this::open)).isEqualTo(new Messenger.NotOpened());
		assertThat(this.seen).startsWith("to ", "departed ").contains("answered ");
	}

	private Gate.Passage open(String conversation) {
		this.seen.add("to " + conversation);
		return new Gate.Go(() -> this.seen.add("departed " + conversation),
				() -> this.seen.add("answered " + conversation));
	}

	private Outcome say(Gate gate) {
		Messenger messenger = new TeamsMessenger(this.chats, this.connector, this.cards, this.teams,
				new StaticListableBeanFactory(Map.of("gate", gate)).getBeanProvider(Gate.class));
		return messenger.say(new Recipient.Somebody(SUZUKI), Language.JA, new Reply.Words("お知らせです。"));
	}

}
