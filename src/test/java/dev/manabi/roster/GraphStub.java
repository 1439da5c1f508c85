package dev.manabi.roster;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.azure.core.credential.AccessToken;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/**
 * Microsoft Graph on this computer.
 */
final class GraphStub implements AutoCloseable {

	static final String GROUP = "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10";

	private static final String DELTA = "/v1.0/users/delta.*";

	final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	GraphStub() {
		this.server.start();
	}

	/** What reads the people and the members of these groups from here. */
	GraphSync sync(Stored stored, String... groups) {
		return sync(this.server.baseUrl(), stored, groups);
	}

	static GraphSync sync(String address, Stored stored, String... groups) {
		GraphRequests requests = at(address);
		return new GraphSync(requests, stored.writer, stored.readings, groups(requests, stored, groups), stored.search,
				stored.clock);
	}

	/** What reads the people from here, and who of them is a coordinator. */
	GraphSync syncWithCoordinators(Stored stored) {
		GraphRequests requests = at(this.server.baseUrl());
		GraphGroups coordinators = new GraphGroups(requests, stored.entries, stored.writer, List.of(),
				Stored.COORDINATORS);
		return new GraphSync(requests, stored.writer, stored.readings, coordinators, stored.search, stored.clock);
	}

	/** What looks up here, in that background, those who are new. */
	GraphNewcomers newcomers(Stored stored, Executor background, String... groups) {
		GraphRequests requests = new GraphRequests(client(this.server.baseUrl()), stored.clock);
		return new GraphNewcomers(requests, groups(requests, stored, groups), stored.entries, stored.readings,
				stored.writer, background, stored.ticker());
	}

	private static GraphGroups groups(GraphRequests requests, Stored stored, String... groups) {
		return new GraphGroups(requests, stored.entries, stored.writer, List.of(() -> Set.of(groups)), null);
	}

	private static GraphRequests at(String address) {
		return new GraphRequests(client(address), InstantSource.system());
	}

	private static GraphServiceClient client(String address) {
		return GraphConnection.to(URI.create(address + "/v1.0"),
				(_) -> Mono.just(new AccessToken("graph-token", OffsetDateTime.now(ZoneOffset.UTC).plusHours(1))),
				Duration.ZERO);
	}

	/** The page after that link, which is the first where it is empty. */
	void page(String link, String next, String... users) {
		answer(link,
				okJson("{\"@odata.nextLink\": \"" + link(next) + "\", \"value\": [" + String.join(",", users) + "]}"));
	}

	void lastPage(String link, String changes, String... users) {
		answer(link, okJson(
				"{\"@odata.deltaLink\": \"" + link(changes) + "\", \"value\": [" + String.join(",", users) + "]}"));
	}

	void fails(String link, int status) {
		answer(link, error(status));
	}

	void answer(String link, ResponseDefinitionBuilder answer) {
		this.server.stubFor(delta(link).willReturn(answer));
	}

	MappingBuilder delta(String link) {
		return get(urlPathMatching(DELTA)).withQueryParam("$deltatoken", link.isEmpty() ? absent() : equalTo(link));
	}

	void members(String group, String... ids) {
		String members = Stream.of(ids)
			.map((id) -> "{\"@odata.type\": \"#microsoft.graph.user\", \"id\": \"" + id + "\"}")
			.collect(Collectors.joining(","));
		this.server.stubFor(get(urlPathEqualTo("/v1.0/groups/" + group + "/transitiveMembers"))
			.willReturn(okJson("{\"value\": [{\"@odata.type\": \"#microsoft.graph.device\", \"id\": \"" + id(9_999_999)
					+ "\"}" + (members.isEmpty() ? "" : ",") + members + "]}")));
	}

	void person(String id, ResponseDefinitionBuilder answer) {
		this.server.stubFor(get(urlPathEqualTo("/v1.0/users/" + id)).willReturn(answer));
	}

	static ResponseDefinitionBuilder error(int status) {
		return aResponse().withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"error\": {\"code\": \"e" + status + "\", \"message\": \"no\"}}");
	}

	int requests() {
		return this.server.findAll(getRequestedFor(anyUrl())).size();
	}

	int requests(String link) {
		return this.server
			.findAll(getRequestedFor(urlPathMatching(DELTA)).withQueryParam("$deltatoken",
					link.isEmpty() ? absent() : equalTo(link)))
			.size();
	}

	void forget() {
		this.server.resetRequests();
	}

	static String id(int number) {
		return "00000000-0000-4000-8000-%012d".formatted(number);
	}

	static PersonId personId(int number) {
		return new PersonId(id(number));
	}

	/** Users from one number to before another. */
	static String[] users(int from, int to) {
		return IntStream.range(from, to).mapToObj((number) -> user(number, "")).toArray(String[]::new);
	}

	/** A user with a title and more properties, which begin with a comma. */
	static String user(int number, String more) {
		return """
				{"id": "%s", "userPrincipalName": "u%d@city.example.jp", "employeeId": "%06d", "displayName": "髙橋 %d",
				 "department": "税務課", "jobTitle": "主事", "accountEnabled": true, "userType": "Member"%s}"""
			.formatted(id(number), number, number, number, more);
	}

	private String link(String token) {
		return this.server.baseUrl() + "/v1.0/users/delta?$deltatoken=" + token;
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
