package dev.manabi.tryout;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The channels of the try-out: the bot is in the team from the start, and hears what
 * mentions it.
 */
@TryoutTest
class ChannelEndpointTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	@LocalServerPort
	private int port;

	@Autowired
	private TeamChannels channels;

	@Autowired
	private TeamInstallation installation;

	private Chat general = new Chat(Clock.systemUTC());

	private RawHttp http;

	@BeforeEach
	void beginAnew() {
		this.http = new RawHttp(this.port);
		this.general = this.channels.chat(TeamChannels.GENERAL);
		this.general.clear();
	}

	@Test
	void thereIsATeamWithTwoChannels() {
		assertThat(send("GET", "/tryout/channels", "").text()).contains("\"name\":\"DX推進\"", "\"name\":\"一般\"",
				"\"name\":\"RPA 学びの場\"", "\"id\":\"" + TeamChannels.GENERAL.id() + "\"");
	}

	@Test
	void theBotIsAddedToTheTeamAndGreetsInItsGeneralChannel() {
		this.installation.install();
		assertThat(this.general.messages()).hasSize(1).allMatch((message) -> message.from().equals(Message.BOT));
	}

	@Test
	void whatDoesNotMentionTheBotJustStandsThere() {
		assertThat(say(SUZUKI, "RPAで困っています", null)).isEqualTo(202);
		Message said = this.general.messages().getLast();
		assertThat(this.general.messages()).hasSize(1);
		assertThat(said.from()).isEqualTo(SUZUKI);
		assertThat(said.author()).isEqualTo("鈴木 直樹");
		assertThat(said.thread()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "@Manabi ありがとう", "ありがとう、＠manabi" })
	void theReplyToAMentionStandsInItsThread(String text) {
		assertThat(say(SUZUKI, text, null)).isEqualTo(202);
		List<Message> messages = this.general.messages();
		assertThat(messages).hasSize(2);
		assertThat(messages.getLast().from()).isEqualTo(Message.BOT);
		assertThat(messages.getLast().text()).contains("お役に立ててうれしいです。");
		assertThat(messages.getLast().thread()).isEqualTo(messages.getFirst().id());
	}

	@Test
	void somebodyElseRepliesInTheSameThread() {
		say(SUZUKI, "RPAで困っています", null);
		String root = this.general.messages().getFirst().id();
		say(ITO, "@Manabi ありがとう", root);
		assertThat(this.general.messages()).hasSize(3).extracting(Message::root).allMatch(root::equals);
	}

	/** What others see changes when the bot edits it. */
	@ParameterizedTest
	@ValueSource(strings = { "manual", "automatic" })
	void aButtonChangesTheCardForWhoeverPressesItAlone(String trigger) {
		say(SUZUKI, "@Manabi ヘルプ", null);
		Message card = this.general.messages().getLast();
		assertThat(card.cards()).hasSize(1);
		RawHttp.Answer answer = send("POST", path(ITO) + "/execute",
				"{\"verb\": \"marks\", \"messageId\": \"%s\", \"locale\": \"ja\", \"trigger\": \"%s\"}"
					.formatted(card.id(), trigger));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("application/vnd.microsoft.card.adaptive");
		Message shown = this.general.messages().getLast();
		assertThat(shown.id()).isEqualTo(card.id());
		assertThat(shown.edited()).isFalse();
		assertThat(shown.thread()).isEqualTo(card.thread());
		assertThat(shown.cards()).isEqualTo(card.cards());
	}

	@Test
	void aCardThatIsPutInStandsUnderItsAuthorsName() {
		assertThat(send("POST", path(ITO) + "/cards", "{\"card\": {\"type\": \"AdaptiveCard\"}, \"about\": \"1\"}")
			.status()).isEqualTo(202);
		Message put = this.general.messages().getLast();
		assertThat(put.from()).isEqualTo(ITO);
		assertThat(put.thread()).isEqualTo("1");
		assertThat(put.cards()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "12345678-1234-4234-8234-123456789012, 19:dx-suishin@thread.tacv2",
			"6301bbfc-a0c5-454e-8ff9-bb510944fe0c, 19:other@thread.tacv2", "nobody, 19:dx-suishin@thread.tacv2" })
	void unknownPeopleAndChannelsAreNotFound(String person, String channel) {
		for (String what : new String[] { "messages", "events" }) {
			assertThat(send("GET", "/tryout/people/" + person + "/channels/" + channel + "/" + what, "").status())
				.isEqualTo(404);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "{}", "{\"text\": \" \", \"locale\": \"ja\"}", "{\"text\": \"x\", \"locale\": \"../\"}" })
	void aMalformedMessageIsABadRequest(String body) {
		assertThat(send("POST", path(SUZUKI) + "/messages", body).status()).isEqualTo(400);
		assertThat(this.general.messages()).isEmpty();
	}

	private int say(String person, String text, @Nullable String root) {
		String about = (root != null) ? "\"" + root + "\"" : "null";
		return send("POST", path(person) + "/messages",
				"{\"text\": \"%s\", \"about\": %s, \"locale\": \"ja\"}".formatted(text, about))
			.status();
	}

	private static String path(String person) {
		return "/tryout/people/" + person + "/channels/" + TeamChannels.GENERAL.id();
	}

	private RawHttp.Answer send(String method, String path, String body) {
		return this.http.send(method, path, body, "Host: localhost:" + this.port, "Content-Type: application/json");
	}

}
