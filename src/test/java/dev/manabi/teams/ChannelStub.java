package dev.manabi.teams;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/**
 * Plays Teams: publishes the keys of its tokens, and is the connector that replies are
 * sent to.
 */
final class ChannelStub {

	static final String METADATA = "/v1/.well-known/openidconfiguration";

	static final String KEYS = "/v1/.well-known/keys";

	private static final JsonMapper JSON = new JsonMapper();

	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	static ChannelStub start() {
		ChannelStub stub = new ChannelStub();
		stub.server.start();
		stub.reset();
		return stub;
	}

	/** Forgets what it received, publishes its keys and takes every reply. */
	void reset() {
		this.server.resetAll();
		this.server.stubFor(get(METADATA).willReturn(okJson(JSON.writeValueAsString(metadata()))));
		this.server.stubFor(get(KEYS).willReturn(okJson(JSON.writeValueAsString(SigningKeys.published()))));
		opensChats(okJson("{\"id\": \"a:new\"}"));
		answersReplies(created().withHeader("Content-Type", "application/json").withBody("{\"id\": \"1\"}"));
	}

	/** Has it publish something else at one of its addresses. */
	void publishes(String path, ResponseDefinitionBuilder answer) {
		this.server.stubFor(get(path).willReturn(answer));
	}

	void stop() {
		this.server.stop();
	}

	private Map<String, Object> metadata() {
		return Map.of("issuer", ChannelTokens.ISSUER, "jwks_uri", at("localhost") + KEYS,
				"id_token_signing_alg_values_supported", List.of("RS256"));
	}

	void answersReplies(ResponseDefinitionBuilder answer) {
		this.server.stubFor(any(urlPathMatching("/.*/v3/conversations/.*")).willReturn(answer));
	}

	/** How it answers to one conversation. */
	void answers(String conversation, ResponseDefinitionBuilder answer) {
		this.server
			.stubFor(any(urlPathMatching("/.*/v3/conversations/" + conversation + "/activities.*")).willReturn(answer));
	}

	/** How it answers who somebody in a conversation is. */
	void tells(String conversation, String teamsId, ResponseDefinitionBuilder answer) {
		this.server.stubFor(get(urlPathEqualTo("/amer/v3/conversations/" + conversation + "/members/" + teamsId))
			.willReturn(answer));
	}

	/** How often it was asked who somebody is. */
	int lookUps() {
		return this.server.findAll(getRequestedFor(urlPathMatching("/.*/members/.*"))).size();
	}

	/** How it answers when a conversation is to be created. */
	void opensChats(ResponseDefinitionBuilder answer) {
		this.server.stubFor(post(urlPathMatching("/.*/v3/conversations")).willReturn(answer));
	}

	/** From now on it calls each chat, thread and message otherwise, as Teams does. */
	void callsEachOtherwise() {
		String number = "{{randomValue type='NUMERIC' length=13}}";
		answersReplies(named(created(), number));
		opens("$.members[0].id", "a:{{regexExtract (jsonPath request.body '$.members[0].id') '[0-9a-f-]+$'}}");
		opens("$.channelData.channel.id", "{{jsonPath request.body '$.channelData.channel.id'}};messageid=" + number);
	}

	private void opens(String path, String name) {
		this.server.stubFor(post(urlPathMatching("/.*/v3/conversations")).withRequestBody(matchingJsonPath(path))
			.willReturn(named(ok(), name)));
	}

	private static ResponseDefinitionBuilder named(ResponseDefinitionBuilder answer, String name) {
		return answer.withHeader("Content-Type", "application/json")
			.withBody("{\"id\": \"" + name + "\"}")
			.withTransformers("response-template");
	}

	/** What it called the last message that it got at this address and that says this. */
	String called(String path, String words) {
		return this.server.getAllServeEvents()
			.stream()
			.filter((event) -> event.getRequest().getUrl().equals(path)
					&& event.getRequest().getBodyAsString().contains(words))
			.findFirst()
			.map((event) -> JSON.readTree(event.getResponse().getBody()).path("id").asString())
			.orElseThrow();
	}

	/** What it was asked by this method, such as PUT, the oldest first. */
	List<LoggedRequest> asked(String method) {
		return received().stream().filter((request) -> request.getMethod().value().equals(method)).toList();
	}

	/** Forgets what it received. */
	void forget() {
		this.server.resetRequests();
	}

	String metadataUrl() {
		return at("localhost") + METADATA;
	}

	String serviceUrl() {
		return at("localhost") + "/amer/";
	}

	/** This server's address by another name. */
	String at(String host) {
		return "http://" + host + ":" + this.server.port();
	}

	/** Whatever it was asked, except for its keys. */
	List<LoggedRequest> received() {
		return this.server.findAll(anyRequestedFor(anyUrl()))
			.stream()
			.filter((request) -> !request.getUrl().startsWith("/v1/.well-known/"))
			.toList();
	}

	/** What it got at this address. */
	List<JsonNode> received(String path) {
		return received().stream()
			.filter((request) -> request.getUrl().equals(path))
			.map((request) -> JSON.readTree(request.getBody()))
			.toList();
	}

	/** The messages that it got. */
	List<JsonNode> replies() {
		return received().stream()
			.filter((request) -> request.getMethod().equals(RequestMethod.POST))
			.map((request) -> JSON.readTree(request.getBody()))
			.toList();
	}

}
