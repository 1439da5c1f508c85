package dev.manabi.tryout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.manabi.conversation.Reacted;
import dev.manabi.conversation.Recipient;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reaction on the page goes the way of those in Teams, and stands on the message.
 */
@TryoutTest
class ReactionEndpointTests {

	private static final PersonId SUZUKI = new PersonId("6301bbfc-a0c5-454e-8ff9-bb510944fe0c");

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final String CHANNEL = "/channels/" + TeamChannels.GENERAL.id();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private TeamChannels channels;

	@Autowired
	private ConfigurableApplicationContext context;

	private final List<Reacted> heard = new CopyOnWriteArrayList<>();

	private final ApplicationListener<ApplicationEvent> listener = this::listen;

	@BeforeEach
	void twoMessagesEach() {
		for (Chat chat : List.of(this.chats.of(SUZUKI), this.channels.chat(TeamChannels.GENERAL))) {
			chat.clear();
			chat.add(Message.of("17", Message.BOT, "お知らせです", List.of()));
			chat.add(Message.of("18", ITO.value(), "わかりました", List.of()));
		}
		this.context.addApplicationListener(this.listener);
	}

	@AfterEach
	void leave() {
		this.context.removeApplicationListener(this.listener);
	}

	@Test
	void inTheOwnChatItIsPutOnAndTakenBack() {
		assertThat(react(SUZUKI, "", "17", "like", true)).isEqualTo(202);
		assertThat(shown(this.chats.of(SUZUKI))).isEqualTo(Map.of("like", List.of(SUZUKI.value())));
		assertThat(react(SUZUKI, "", "17", "like", false)).isEqualTo(202);
		assertThat(shown(this.chats.of(SUZUKI))).isEqualTo(Map.of("like", List.of()));
		Recipient own = new Recipient.Somebody(SUZUKI);
		assertThat(this.heard).containsExactly(new Reacted(own, "17", SUZUKI, List.of("like"), List.of()),
				new Reacted(own, "17", SUZUKI, List.of(), List.of("like")));
	}

	@Test
	void inAChannelThoseOfSeveralStandTogetherAndEachCountsOnce() {
		react(SUZUKI, CHANNEL, "17", "heart", true);
		react(ITO, CHANNEL, "17", "heart", true);
		react(ITO, CHANNEL, "17", "heart", true);
		react(ITO, CHANNEL, "17", "sad", true);
		Chat general = this.channels.chat(TeamChannels.GENERAL);
		assertThat(shown(general))
			.isEqualTo(Map.of("heart", List.of(SUZUKI.value(), ITO.value()), "sad", List.of(ITO.value())));
		assertThat(general.messages().getFirst().edited()).isFalse();
		assertThat(this.heard).hasSize(4)
			.allMatch((reacted) -> reacted.where().equals(new Recipient.Channel(TeamChannels.GENERAL.id())));
	}

	@Test
	void theyStayWhenTheBotEditsTheMessage() {
		react(SUZUKI, "", "17", "like", true);
		this.chats.of(SUZUKI).change("17", (message) -> message.changedTo("訂正します", List.of()));
		assertThat(shown(this.chats.of(SUZUKI))).containsKey("like");
	}

	/** A bot hears of no reactions to what others wrote. */
	@ParameterizedTest
	@CsvSource({ "18, like, 404", "19, like, 404", "17, thumbs, 400", "17, , 400" })
	void whatTeamsWouldNotTellIsRefused(String message, String kind, int status) {
		for (String where : List.of("", CHANNEL)) {
			assertThat(react(SUZUKI, where, message, kind, true)).isEqualTo(status);
		}
		assertThat(this.heard).isEmpty();
		assertThat(this.chats.of(SUZUKI).messages()).allMatch((each) -> each.reactions().isEmpty());
	}

	private int react(PersonId person, String where, String message, String kind, boolean added) {
		String body = "{\"messageId\": \"%s\", \"kind\": \"%s\", \"added\": %s, \"locale\": \"ja\"}".formatted(message,
				kind, added);
		return new RawHttp(this.port)
			.send("POST", "/tryout/people/" + person.value() + where + "/reactions", body,
					"Host: localhost:" + this.port, "Content-Type: application/json")
			.status();
	}

	private static Map<String, List<String>> shown(Chat chat) {
		return chat.messages().getFirst().reactions();
	}

	private void listen(ApplicationEvent event) {
		if (event instanceof PayloadApplicationEvent<?> published
				&& published.getPayload() instanceof Reacted reacted) {
			this.heard.add(reacted);
		}
	}

}
