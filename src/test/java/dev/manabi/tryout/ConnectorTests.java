package dev.manabi.tryout;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The try-out's connector opens chats, begins threads and tells who is there, as Teams'
 * does.
 */
@TryoutTest
class ConnectorTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String TAKAHASHI = "00000000-0000-4000-8000-000000000000";

	private static final String GENERAL = TeamChannels.GENERAL.id();

	private static final String CONVERSATIONS = "/tryout/connector/v3/conversations";

	@LocalServerPort
	private int port;

	@Autowired
	private TeamChannels channels;

	private RawHttp http;

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
	}

	@Test
	void aChatIsOpenedAndIsTheSameEveryTime() {
		for (int i = 0; i < 2; i++) {
			RawHttp.Answer opened = open("{\"isGroup\": false, \"members\": [{\"id\": \"29:" + SUZUKI + "\"}]}");
			assertThat(opened.status()).isEqualTo(201);
			assertThat(opened.text()).contains("\"a:" + SUZUKI + "\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"members\": []}", "{}",
			"{\"isGroup\": true, \"members\": [{\"id\": \"29:" + SUZUKI + "\"}]}",
			"{\"isGroup\": true, \"channelData\": {\"channel\": {\"id\": \"19:dx-suishin@thread.tacv2\"}}}",
			"{\"activity\": {}, \"channelData\": {\"channel\": {\"id\": \"19:dx-suishin@thread.tacv2\"}}}" })
	void onlyAChatWithOnePersonIsOpened(String parameters) {
		assertThat(open(parameters).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "29:" + TAKAHASHI, "29:x", "28:bot", "" })
	void thereIsNoChatWithSomebodyUnknown(String member) {
		assertThat(open("{\"members\": [{\"id\": \"" + member + "\"}]}").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "19:x@thread.tacv2", "a:" + SUZUKI })
	void noThreadBeginsWhereThereIsNoChannel(String channel) {
		assertThat(open(thread(channel, "{}")).status()).isEqualTo(404);
	}

	/** The semicolon in the id of a thread comes as it is, or escaped. */
	@ParameterizedTest
	@ValueSource(strings = { ";", "%3B" })
	void aThreadIsBegunRepliedToChangedAndTakenBack(String semicolon) {
		RawHttp.Answer begun = open(thread(GENERAL, "{\"type\": \"message\", \"text\": \"お知らせです\"}"));
		assertThat(begun.status()).isEqualTo(201);
		Message root = messages().getLast();
		assertThat(begun.text()).contains("\"id\":\"" + GENERAL + ";messageid=" + root.id() + "\"",
				"\"activityId\":\"" + root.id() + "\"");
		assertThat(root.text()).isEqualTo("お知らせです");
		String activities = CONVERSATIONS + "/" + GENERAL + semicolon + "messageid=" + root.id() + "/activities";
		assertThat(send("POST", activities, "{\"type\": \"message\", \"text\": \"補足です\"}").status()).isEqualTo(201);
		Message reply = messages().getLast();
		assertThat(reply.thread()).isEqualTo(root.id());
		assertThat(send("POST", activities + "/" + reply.id(), "{\"type\": \"typing\"}").status()).isEqualTo(201);
		assertThat(send("PUT", activities + "/" + root.id(), "{\"text\": \"訂正です\"}").status()).isEqualTo(200);
		assertThat(messages().getLast()).isEqualTo(reply);
		assertThat(messages()).contains(root.changedTo("訂正です", List.of()));
		assertThat(send("DELETE", activities + "/" + root.id(), "").status()).isEqualTo(200);
		assertThat(send("DELETE", activities + "/" + root.id(), "").status()).isEqualTo(404);
		assertThat(messages()).extracting(Message::id).contains(reply.id()).doesNotContain(root.id());
	}

	@Test
	void whatIsSaidToAChannelItselfBeginsAThread() {
		assertThat(send("POST", CONVERSATIONS + "/" + GENERAL + "/activities", "{\"text\": \"はじめまして\"}").status())
			.isEqualTo(201);
		assertThat(messages().getLast().thread()).isNull();
	}

	@Test
	void everybodyIsInTheTeam() {
		assertThat(member(GENERAL, "29:" + SUZUKI).text()).contains("鈴木 直樹");
		assertThat(member(GENERAL, "29:" + TAKAHASHI).status()).isEqualTo(404);
	}

	@Test
	void aMemberIsToldByObjectIdAndUserName() {
		RawHttp.Answer member = member("a:" + SUZUKI, "29:" + SUZUKI);
		assertThat(member.status()).isEqualTo(200);
		assertThat(member.text()).contains("\"objectId\":\"" + SUZUKI + "\"", "\"userPrincipalName\":\"", "鈴木 直樹");
		assertThat(member("a:" + SUZUKI, "29:" + TAKAHASHI).status()).isEqualTo(404);
		assertThat(member("a:x", "29:" + SUZUKI).status()).isEqualTo(404);
	}

	private static String thread(String channel, String activity) {
		return "{\"isGroup\": true, \"channelData\": {\"channel\": {\"id\": \"%s\"}}, \"activity\": %s}"
			.formatted(channel, activity);
	}

	private List<Message> messages() {
		return this.channels.chat(TeamChannels.GENERAL).messages();
	}

	private RawHttp.Answer open(String parameters) {
		return send("POST", CONVERSATIONS, parameters);
	}

	private RawHttp.Answer send(String method, String path, String body) {
		return this.http.send(method, path, body, "Host: localhost:" + this.port, "Content-Type: application/json");
	}

	private RawHttp.Answer member(String conversation, String member) {
		return this.http.send("GET", CONVERSATIONS + "/" + conversation + "/members/" + member, "",
				"Host: localhost:" + this.port);
	}

}
