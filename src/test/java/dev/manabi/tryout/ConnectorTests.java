package dev.manabi.tryout;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The try-out's connector opens chats and tells who is in them, as Teams' does.
 */
@TryoutTest
class ConnectorTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String TAKAHASHI = "00000000-0000-4000-8000-000000000000";

	private static final String CONVERSATIONS = "/tryout/connector/v3/conversations";

	@LocalServerPort
	private int port;

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
			"{\"isGroup\": true, \"members\": [{\"id\": \"29:" + SUZUKI + "\"}]}" })
	void onlyAChatWithOnePersonIsOpened(String parameters) {
		assertThat(open(parameters).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "29:" + TAKAHASHI, "29:x", "28:bot", "" })
	void thereIsNoChatWithSomebodyUnknown(String member) {
		assertThat(open("{\"members\": [{\"id\": \"" + member + "\"}]}").status()).isEqualTo(404);
	}

	@Test
	void aMemberIsToldByObjectIdAndUserName() {
		RawHttp.Answer member = member("a:" + SUZUKI, "29:" + SUZUKI);
		assertThat(member.status()).isEqualTo(200);
		assertThat(member.text()).contains("\"objectId\":\"" + SUZUKI + "\"", "\"userPrincipalName\":\"", "鈴木 直樹");
		assertThat(member("a:" + SUZUKI, "29:" + TAKAHASHI).status()).isEqualTo(404);
		assertThat(member("a:x", "29:" + SUZUKI).status()).isEqualTo(404);
	}

	private RawHttp.Answer open(String parameters) {
		return this.http.send("POST", CONVERSATIONS, parameters, "Host: localhost:" + this.port,
				"Content-Type: application/json");
	}

	private RawHttp.Answer member(String conversation, String member) {
		return this.http.send("GET", CONVERSATIONS + "/" + conversation + "/members/" + member, "",
				"Host: localhost:" + this.port);
	}

}
